using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>One part of what makes a rule count.</summary>
/// <param name="Owner">The id of the row or of the rule with a condition of its own.</param>
/// <param name="Path">Which part of it.</param>
/// <param name="Words">What it asks for, as the format writes it.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Read">Its marks in a case.</param>
internal sealed record ConditionPart(string Owner, string Path, string Words, SourcePosition Position, Func<MarkReader, Marks> Read);
