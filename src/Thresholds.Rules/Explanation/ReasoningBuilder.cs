using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Builds the explanation tree of the reasoning behind an evaluation: the answer, then one section for each question and conclusion.</summary>
internal sealed class ReasoningBuilder(Evaluation evaluation, ReasoningParts parts, string? conclusion, Supposition? supposition)
{
    private const int ShownRules = 6;
    private const int ShownWays = 3;
    private const int NamedRows = 4;
    private const int ShownSets = 12;

    private readonly EditionIndex index = evaluation.Index;

    private Phrases Phrases { get; } = new(evaluation.Phrasebook);

    private ReasoningPhrases ReasoningPhrases { get; } = new(evaluation.Phrasebook);

    public Explanation Build()
    {
        ExplanationBuilder page = new(evaluation);
        IEnumerable<ExplanationSection?> sections =
        [
            page.Head(),
            page.Problems(),
            page.Answer(),
            .. parts.HasFlag(ReasoningParts.Why) ? Why() : [],
            .. parts.HasFlag(ReasoningParts.WhyNot) ? WhyNot() : [],
            .. parts.HasFlag(ReasoningParts.WhatWouldRaise) ? [Raise()] : Array.Empty<ExplanationSection>(),
            .. supposition is null ? [] : new[] { WhatIf(supposition) },
            .. parts.HasFlag(ReasoningParts.RestsOn) ? RestsOn() : [],
        ];
        return new Explanation { Sections = [.. sections.OfType<ExplanationSection>()] };
    }

    private static ExplanationItem Item(string text, params IEnumerable<string> details) => new() { Text = text, Details = [.. details] };

    private IEnumerable<ExplanationSection> Why()
    {
        foreach (CarriedConclusion carried in evaluation.Why())
        {
            yield return new ExplanationSection
            {
                Kind = ExplanationSectionKind.Why,
                Heading = ReasoningPhrases.HeadingWhy(carried.Conclusion),
                Remark = carried.Sets.Count > 1 ? ReasoningPhrases.RemarkWhy : null,
                Items = [.. carried.Rules.Select((r, i) => CarriedBy(r, carried, i + 1)), Item(ReasoningPhrases.SetsLine(carried.Sets))],
            };
        }
    }

    private ExplanationItem CarriedBy(CarryingRule rule, CarriedConclusion carried, int number)
    {
        string? mark = carried.Conclusion.Trigger?.Mark;
        return new ExplanationItem
        {
            Lead = Phrases.Number(number),
            Text = $"{ReasoningPhrases.Rule(rule.Rule, mark)}  {(rule.StandsWhole ? CarriedBy(rule) : OwnSets(rule, carried))}",
            Details = [.. rule.Pattern.Kind == PatternKind.One ? [] : Facts(rule), ReasoningPhrases.RulePlace(rule.Rule)],
        };
    }

    private string CarriedBy(CarryingRule rule) => rule.Pattern is { Kind: PatternKind.One, Fact: not null }
        ? Phrases.How(rule.Grounds)
        : ReasoningPhrases.CarriedBy(rule.Pattern, rule.Rule, index);

    private string OwnSets(CarryingRule rule, CarriedConclusion carried)
    {
        ObservationSet[] own = [.. carried.Sets.Sets.Where(s => s.Rules.Contains(rule.Rule))];
        return ReasoningPhrases.CarriedByPart([.. own.Take(ShownWays).Select(s => ReasoningPhrases.Set(s, index))], Math.Max(0, own.Length - ShownWays));
    }

    // Which day an age was taken on, and how a fact was compared.
    private IEnumerable<string> Facts(CarryingRule rule) => rule.Grounds.Where(g => g.Fact is not null).Select(Phrases.How).Distinct(StringComparer.Ordinal);

    private IEnumerable<ExplanationSection> WhyNot()
    {
        MissedConclusion[] missed = [.. evaluation.WhyNot().Where(m => conclusion is null || m.Conclusion.Id == conclusion)];
        return missed.Length == 0 && conclusion is not null && Conclusion.TryFind(evaluation.Edition.Ruleset, conclusion, out Conclusion? asked, out _)
            ? [Section(asked, [Item(ReasoningPhrases.NotMissed(asked))])]
            : missed.Select(m => Section(
                m.Conclusion,
                [
                    Item(ReasoningPhrases.Missing(m)),
                    .. Near([.. m.Nearest.Where(n => !n.IsUnasked)]),
                    .. Unasked([.. m.Nearest.Where(n => n.IsUnasked)]),
                ]));

        static ExplanationSection Section(Conclusion about, ImmutableArray<ExplanationItem> items) =>
            new() { Kind = ExplanationSectionKind.WhyNot, Heading = ReasoningPhrases.HeadingWhyNot(about), Items = items };
    }

    private IEnumerable<ExplanationItem> Near(NearRule[] nearest)
    {
        foreach (NearRule near in nearest.Take(ShownRules))
        {
            string[] ways = [.. near.Ways.Take(ShownWays).Select(w => ReasoningPhrases.LacksSet(w, near.Rule, index))];
            yield return Item(
                $"{ReasoningPhrases.Rule(near.Rule, null)}  {ReasoningPhrases.RulePlace(near.Rule)}",
                ReasoningPhrases.Lacks(ways, near.Ways.Length - ways.Length));
        }

        if (nearest.Length > ShownRules)
        {
            yield return Item(ReasoningPhrases.MoreRules(nearest.Length - ShownRules));
        }
    }

    private static IEnumerable<ExplanationItem> Unasked(NearRule[] nearest)
    {
        if (nearest.Length > 0)
        {
            string[] named = [.. nearest.Take(NamedRows).Select(n => n.Indicator?.Short ?? n.Rule.Text)];
            yield return Item(ReasoningPhrases.Unasked(nearest.Length, named, nearest.Length - named.Length));
        }
    }

    private ExplanationSection Raise()
    {
        ImmutableArray<RaisedConclusion> raised = evaluation.WhatWouldRaise();
        return new ExplanationSection
        {
            Kind = ExplanationSectionKind.WhatWouldRaise,
            Heading = ReasoningPhrases.HeadingRaise,
            Remark = ReasoningPhrases.RemarkRaise,
            Items = raised.IsEmpty ? [Item(ReasoningPhrases.NothingMissed)] : [.. raised.Select(Raised)],
        };
    }

    private ExplanationItem Raised(RaisedConclusion raised)
    {
        FurtherSet[] rows = [.. raised.Ways.Where(IsRowItself)];
        FurtherSet[] others = [.. raised.Ways.Where(w => !IsRowItself(w))];
        string[] named = [.. rows.Take(NamedRows).Select(w => index.Indicator(w.Parts[0].Id)!.Short ?? w.Parts[0].Text)];
        return Item(
            ReasoningPhrases.Raised(raised),
            [
                .. named.Length > 0 ? [ReasoningPhrases.RowsThemselves(named, rows.Length - named.Length)] : Array.Empty<string>(),
                .. others.Take(ShownRules).Select(w => ReasoningPhrases.RaisedBy(w, index)),
                .. others.Length > ShownRules ? [ReasoningPhrases.MoreWays(others.Length - ShownRules)] : Array.Empty<string>(),
            ]);
    }

    private static bool IsRowItself(FurtherSet way) => way.Parts is [{ Finding: Finding.Present } only] && way.Rules[0].Indicator == only.Id;

    private IEnumerable<ExplanationSection> RestsOn() => evaluation.RestsOn().Select((r, place) => new ExplanationSection
    {
        Kind = ExplanationSectionKind.RestsOn,
        Heading = ReasoningPhrases.HeadingRestsOn(r.Conclusion),
        Remark = ReasoningPhrases.RemarkAudit,
        Items =
        [
            .. place == 0 ? [Item(ReasoningPhrases.AuditWarning)] : Array.Empty<ExplanationItem>(),
            Item(
                ReasoningPhrases.RestsOnLine(r.Sets),
                [
                    .. r.Sets.Sets.Take(ShownSets).Select(s => $"{ReasoningPhrases.Set(s, index)}."),
                    .. r.Sets.Sets.Length > ShownSets ? [ReasoningPhrases.MoreWays(r.Sets.Sets.Length - ShownSets)] : Array.Empty<string>(),
                ]),
        ],
    });

    private ExplanationSection WhatIf(Supposition what)
    {
        Evaluation before = what.AsRecorded;
        Evaluation after = what.WithAdditions;
        Ruleset ruleset = before.Edition.Ruleset;
        string LevelOf(Level? level) => level is null ? ReasoningPhrases.NoLevel(ruleset) : ReasoningPhrases.Named(level);
        return new ExplanationSection
        {
            Kind = ExplanationSectionKind.WhatIf,
            Heading = ReasoningPhrases.HeadingWhatIf,
            Remark = ReasoningPhrases.RemarkWhatIf,
            Items =
            [
                Item(ReasoningPhrases.Added([.. what.Additions.Findings.Select(f => ReasoningPhrases.Addition(f, index)), .. what.Additions.Facts.Select(ReasoningPhrases.Addition)])),
                Item(ReasoningPhrases.SideBySide(ReasoningPhrases.LevelWord(ruleset), LevelOf(before.IndicatedLevel), LevelOf(after.IndicatedLevel))),
                Item(ReasoningPhrases.SideBySide(ReasoningPhrases.SectionWord(47), ReasoningPhrases.Status(before.Section47), ReasoningPhrases.Status(after.Section47))),
                Item(ReasoningPhrases.SideBySide(ReasoningPhrases.SectionWord(17), ReasoningPhrases.Status(before.Section17), ReasoningPhrases.Status(after.Section17))),
                Item(ReasoningPhrases.SideBySide(ReasoningPhrases.CouldReachWord, LevelOf(before.CouldReach), LevelOf(after.CouldReach))),
                Item(ReasoningPhrases.SideBySide(ReasoningPhrases.SettledWord, ReasoningPhrases.YesNo(before.Settled), ReasoningPhrases.YesNo(after.Settled))),
                .. what.Added.IsEmpty ? [Item(ReasoningPhrases.WhatIfNothingNew)] : what.Added.Select(r => Item(ReasoningPhrases.CountsNow(r))),
                .. after.Problems.Where(p => !before.Problems.Any(b => b.Message == p.Message)).Select(p => Item($"{p.Code}: {p.Message}", p.Help is null ? [] : [p.Help])),
                Item(ReasoningPhrases.WhatIfAddsOnly),
            ],
        };
    }
}
