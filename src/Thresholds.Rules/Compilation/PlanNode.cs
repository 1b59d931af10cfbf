using System.Runtime.InteropServices;

namespace Thresholds.Rules.Compilation;

/// <summary>One condition, resolved to numbers. What First, Count and Need mean depends on the kind.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlanNode(NodeKind Kind, int First, int Count, int Need);
