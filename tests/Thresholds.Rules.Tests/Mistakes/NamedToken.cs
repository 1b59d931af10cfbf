namespace Thresholds.Rules.Tests.Mistakes;

/// <summary>A name that somebody types: what it is, how it is written, and where.</summary>
/// <param name="Kind">Key, id, level, fact, word or date.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record NamedToken(string Kind, string Text, int Line, int Column);
