using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>A heading with what stands under it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">The parts in their order.</param>
/// <param name="IsPart">Whether it is a part of the section before it, a domain of the table.</param>
internal sealed record PublishedSection(string Heading, ImmutableArray<PublishedBlock> Blocks, bool IsPart = false);
