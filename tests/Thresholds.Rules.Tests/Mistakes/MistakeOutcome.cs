namespace Thresholds.Rules.Tests.Mistakes;

/// <summary>What came of one slip.</summary>
/// <param name="File">The file.</param>
/// <param name="Token">What stood there.</param>
/// <param name="Slip">Deletion, insertion, substitution or transposition.</param>
/// <param name="Typed">What stands there now.</param>
/// <param name="Verdict">Whether it was given back.</param>
/// <param name="Said">The first diagnostic at the place.</param>
internal sealed record MistakeOutcome(string File, NamedToken Token, string Slip, string Typed, MistakeVerdict Verdict, string? Said);
