using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Takes in case after case and notes what each reaches.</summary>
internal sealed class CoverageCollector
{
    private static readonly ConditionOutcome[] Outcomes = [ConditionOutcome.For, ConditionOutcome.Against, ConditionOutcome.Neither];

    private readonly EditionIndex index;
    private readonly List<Tally> tallies = [];

    public CoverageCollector(Edition edition)
    {
        index = new EditionIndex(edition);
        Ruleset ruleset = edition.Ruleset;
        foreach (Indicator row in ruleset.Indicators)
        {
            tallies.Add(new Tally(CoverageKind.Row, row.Id, row.Text, row.Position, seen => seen.Marks.OfFinding(row.Id).IsFor()));
        }

        for (int i = 0; i < ruleset.Rules.Length; i++)
        {
            int rule = i;
            Rule subject = ruleset.Rules[rule];
            tallies.Add(new Tally(CoverageKind.Rule, subject.Id, subject.Text, subject.Position, seen => seen.Test.Evaluation.TrueRules.Contains(rule)));
        }

        tallies.AddRange(ConditionParts.Of(index).SelectMany(p => Outcomes.Select(o => OfPart(p, o))));
        tallies.AddRange(ruleset.Consent.Select(c => new Tally(
            CoverageKind.Consent, c.Id, c.Why, c.Position, seen => Names(seen.Expect.Consent, c.Id) && seen.Test.Evaluation.Consent.Any(d => d.Id == c.Id))));
        tallies.AddRange(ruleset.Responses.Select(r => new Tally(
            CoverageKind.Response, r.Id, r.Text, r.Position, seen => Names(seen.Expect.Responses, r.Id) && seen.Test.Evaluation.Responses.Any(d => d.Response.Id == r.Id))));
        tallies.AddRange(ruleset.Considerations.Select(c => new Tally(
            CoverageKind.Consideration, c.Id, c.Text, c.Position, seen => Names(seen.Expect.Considerations, c.Id) && seen.Test.Evaluation.Considerations.Any(d => d.Id == c.Id))));
    }

    public void Add(CaseTest test)
    {
        // The reference engine's own reading: what coverage says does not depend on the engine that gave the result.
        Seen seen = new(test, test.File.Expect!, new MarkReader(index, test.Evaluation.Bound, OpenThings.Nothing));
        foreach (Tally tally in tallies.Where(t => t.IsReachedBy(seen)))
        {
            tally.Cases.Add(test.Name);
        }
    }

    public IEnumerable<CoverageItem> Items() => tallies.Select(t => new CoverageItem
    {
        Kind = t.Kind,
        Id = t.Id,
        Part = t.Part,
        Outcome = t.Outcome,
        Words = t.Words,
        Position = t.Position,
        Cases = [.. t.Cases],
    });

    private static bool Names(IEnumerable<Reference>? expected, string id) => expected?.Any(e => e.Id == id) == true;

    private static Tally OfPart(ConditionPart part, ConditionOutcome outcome) =>
        new(CoverageKind.Condition, part.Owner, part.Words, part.Position, seen => Has(part.Read(seen.Marks), outcome)) { Part = part.Path, Outcome = outcome };

    private static bool Has(Marks marks, ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.For => marks.IsFor(),
        ConditionOutcome.Against => marks.IsAgainst(),
        _ => marks == Marks.None,
    };

    private sealed record Seen(CaseTest Test, Expectation Expect, MarkReader Marks);

    private sealed record Tally(CoverageKind Kind, string Id, string Words, SourcePosition Position, Func<Seen, bool> IsReachedBy)
    {
        public string? Part { get; init; }

        public ConditionOutcome? Outcome { get; init; }

        public List<string> Cases { get; } = [];
    }
}
