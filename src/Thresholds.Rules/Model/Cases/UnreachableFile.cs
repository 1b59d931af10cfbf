using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What no case of an edition can reach, as it stands in a file.</summary>
/// <param name="Ruleset">The ruleset, <c>ID</c> or <c>ID@EDITION</c>; null when it could not be read.</param>
/// <param name="Entries">The entries that could be read, in file order.</param>
internal sealed record UnreachableFile(Reference? Ruleset, ImmutableArray<Unreachable> Entries);
