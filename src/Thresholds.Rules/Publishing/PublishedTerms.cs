using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>Names with what belongs to each, for example who publishes and since when.</summary>
/// <param name="Terms">The names with their words.</param>
internal sealed record PublishedTerms(ImmutableArray<(string Term, string Words)> Terms) : PublishedBlock;
