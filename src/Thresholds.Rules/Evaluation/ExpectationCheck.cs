using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Compares what a worked case expects with what its evaluation gave. A result is held to its reasons, not to its level alone.</summary>
public static class ExpectationCheck
{
    internal const string Reasons = "reasons";

    /// <summary>Every expectation that is not met, in file order.</summary>
    /// <param name="expect">What the case expects.</param>
    /// <param name="evaluation">What the evaluation gave.</param>
    public static ImmutableArray<Diagnostic> Compare(Expectation expect, Evaluation evaluation)
    {
        return [.. Unmet(expect, evaluation).Select(u => u.Diagnostic)];
    }

    /// <summary>The same, each with what was expected and what was found as values of their own.</summary>
    /// <param name="expect">What the case expects.</param>
    /// <param name="evaluation">What the evaluation gave.</param>
    public static ImmutableArray<UnmetExpectation> Unmet(Expectation expect, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(expect);
        ArgumentNullException.ThrowIfNull(evaluation);
        UnmetBag bag = new();
        CompareLevel("level", expect.Level, evaluation.IndicatedLevel, evaluation, bag);
        CompareLevel("could-reach", expect.CouldReach, evaluation.CouldReach, evaluation, bag);
        CompareWord("settled", expect.Settled?.ToString().ToLowerInvariant(), evaluation.Settled ? "true" : "false", expect, bag);
        CompareWord("complete", expect.Complete?.ToString().ToLowerInvariant(), evaluation.Complete ? "true" : "false", expect, bag);
        CompareWord("section47", expect.Section47?.ToWord(), evaluation.Section47.Status.ToWord(), expect, bag);
        CompareWord("section17", expect.Section17?.ToWord(), evaluation.Section17.Status.ToWord(), expect, bag);
        CompareBecause(expect, evaluation, bag);
        CompareSet("contradictions", expect.Contradictions, evaluation.Contradictions.Select(c => c.Id), expect, bag);
        CompareSet("conflicts", expect.Conflicts, evaluation.Conflicts.Select(c => c.Strength.Id), expect, bag);
        CompareSet("consent rules", expect.Consent, evaluation.Consent.Select(c => c.Id), expect, bag);
        CompareAmong("questions", expect.Questions, evaluation.Questions.Select(q => q.Id), bag);
        CompareAmong("responses", expect.Responses, evaluation.Responses.Select(r => r.Response.Id), bag);
        CompareAmong("considerations", expect.Considerations, evaluation.Considerations.Select(c => c.Id), bag);
        return bag.ToSorted();
    }

    private static void CompareLevel(string what, Reference? expected, Level? found, Evaluation evaluation, UnmetBag bag)
    {
        if (expected is not { } level)
        {
            return;
        }

        if (level.Id != Expectation.NoLevel && evaluation.Edition.Ruleset.FindLevel(level.Id) is null)
        {
            IEnumerable<string> known = evaluation.Edition.Ruleset.Levels.Select(l => l.Id).Append(Expectation.NoLevel);
            bag.Add(what, level.Id, found?.Id ?? Expectation.NoLevel, level.Position, $"expect `{what}`: unknown level `{level.Id}`", NearestName.Help(level.Id, known), DiagnosticCodes.UnknownLevel);
            return;
        }

        string actual = found?.Id ?? Expectation.NoLevel;
        if (level.Id != actual)
        {
            bag.Add(what, level.Id, actual, level.Position, $"expected {what} `{level.Id}`, found `{actual}`");
        }
    }

    private static void CompareWord(string what, string? expected, string found, Expectation expect, UnmetBag bag)
    {
        if (expected is not null && expected != found)
        {
            bag.Add(what, expected, found, expect.Position, $"expected {what} `{expected}`, found `{found}`");
        }
    }

    // Every rule that is named must be true, and every rule that carries the level must be named.
    private static void CompareBecause(Expectation expect, Evaluation evaluation, UnmetBag bag)
    {
        if (expect.Because is not { } because)
        {
            return;
        }

        HashSet<string> found = [.. evaluation.Because.Select(r => r.Rule.Id), .. evaluation.Because.Select(r => r.Rule.Indicator).OfType<string>()];
        foreach (Reference missing in because.Where(b => !found.Contains(b.Id)))
        {
            bag.Add(
                Reasons,
                missing.Id,
                null,
                missing.Position,
                $"expected `{missing.Id}` among the reasons, and it is not",
                NearestName.Help(missing.Id, found));
        }

        foreach (Reason reason in evaluation.Because.Where(r => r.Determining && !because.Any(b => b.Id == r.Rule.Id || b.Id == r.Rule.Indicator)))
        {
            bag.Add(Reasons, null, reason.Rule.Id, expect.Position, $"`{reason.Rule.Id}` carries the level and is not among the expected reasons");
        }
    }

    private static void CompareSet(string what, ImmutableArray<Reference>? expected, IEnumerable<string> found, Expectation expect, UnmetBag bag)
    {
        if (expected is not { } ids)
        {
            return;
        }

        HashSet<string> actual = [.. found];
        foreach (Reference missing in ids.Where(i => !actual.Contains(i.Id)))
        {
            bag.Add(what, missing.Id, null, missing.Position, $"expected `{missing.Id}` among the {what}, and it is not", NearestName.Help(missing.Id, actual));
        }

        foreach (string extra in actual.Where(a => !ids.Any(i => i.Id == a)).Order(StringComparer.Ordinal))
        {
            bag.Add(what, null, extra, expect.Position, $"`{extra}` is among the {what} and is not expected");
        }
    }

    private static void CompareAmong(string what, ImmutableArray<Reference>? expected, IEnumerable<string> found, UnmetBag bag)
    {
        HashSet<string> actual = [.. found];
        foreach (Reference missing in (expected ?? []).Where(e => !actual.Contains(e.Id)))
        {
            bag.Add(what, missing.Id, null, missing.Position, $"expected `{missing.Id}` among the {what}, and it is not", NearestName.Help(missing.Id, actual));
        }
    }

    private sealed class UnmetBag
    {
        private readonly List<UnmetExpectation> unmet = [];

        public void Add(
            string what, string? expected, string? found, SourcePosition position, string message, string? help = null, string code = DiagnosticCodes.ExpectationFailed) =>
            unmet.Add(new UnmetExpectation
            {
                What = what,
                Expected = expected,
                Found = found,
                Diagnostic = new Diagnostic { Code = code, Severity = DiagnosticSeverity.Error, Message = message, Help = help, Position = position },
            });

        public ImmutableArray<UnmetExpectation> ToSorted() =>
        [
            .. unmet.OrderBy(u => u.Diagnostic.Position)
                .ThenBy(u => u.Diagnostic.Code, StringComparer.Ordinal)
                .ThenBy(u => u.Diagnostic.Message, StringComparer.Ordinal),
        ];
    }
}
