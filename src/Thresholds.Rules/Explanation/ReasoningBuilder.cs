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
    private readonly Phrases phrases = new(evaluation.Phrasebook);
    private readonly ReasoningPhrases words = new(evaluation.Phrasebook);

    public Explanation Build()
    {
        ExplanationWriter page = new(evaluation);
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
        return new Explanation { Language = evaluation.Phrasebook.Language, Sections = [.. sections.OfType<ExplanationSection>()] };
    }

    private static ExplanationItem Item(string text, params IEnumerable<string> details) => new() { Text = text, Details = [.. details] };

    private IEnumerable<ExplanationSection> Why()
    {
        foreach (CarriedConclusion carried in evaluation.Why())
        {
            yield return new ExplanationSection
            {
                Kind = ExplanationSectionKind.Why,
                Heading = words.HeadingWhy(carried.Conclusion),
                Remark = carried.Sets.Count > 1 ? words.RemarkWhy : null,
                Items = [.. carried.Rules.Select((r, i) => CarriedBy(r, carried, i + 1)), Item(words.SetsLine(carried.Sets))],
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
            Details = [.. rule.Pattern.Kind == PatternKind.One ? [] : Facts(rule), words.RulePlace(rule.Rule)],
        };
    }

    private string CarriedBy(CarryingRule rule) => rule.Pattern is { Kind: PatternKind.One, Fact: not null }
        ? phrases.How(rule.Grounds)
        : words.CarriedBy(rule.Pattern, rule.Rule, index);

    private string OwnSets(CarryingRule rule, CarriedConclusion carried)
    {
        ObservationSet[] own = [.. carried.Sets.Sets.Where(s => s.Rules.Contains(rule.Rule))];
        return words.CarriedByPart([.. own.Take(ShownWays).Select(s => words.Set(s, index))], Math.Max(0, own.Length - ShownWays));
    }

    // Which day an age was taken on, and how a fact was compared.
    private IEnumerable<string> Facts(CarryingRule rule) => rule.Grounds.Where(g => g.Fact is not null).Select(phrases.How).Distinct(StringComparer.Ordinal);

    private IEnumerable<ExplanationSection> WhyNot()
    {
        MissedConclusion[] missed = [.. evaluation.WhyNot().Where(m => conclusion is null || m.Conclusion.Id == conclusion)];
        return missed.Length == 0 && conclusion is not null && Conclusion.TryFind(evaluation.Edition.Ruleset, conclusion, out Conclusion? asked, out _)
            ? [Section(asked, [Item(words.NotMissed(asked))])]
            : missed.Select(m => Section(
                m.Conclusion,
                [
                    Item(words.Missing(m)),
                    .. Near([.. m.Nearest.Where(n => !n.IsUnasked)]),
                    .. Unasked([.. m.Nearest.Where(n => n.IsUnasked)]),
                ]));

        ExplanationSection Section(Conclusion about, ImmutableArray<ExplanationItem> items) =>
            new() { Kind = ExplanationSectionKind.WhyNot, Heading = words.HeadingWhyNot(about), Items = items };
    }

    private IEnumerable<ExplanationItem> Near(NearRule[] nearest)
    {
        foreach (NearRule near in nearest.Take(ShownRules))
        {
            string[] ways = [.. near.Ways.Take(ShownWays).Select(w => words.LacksSet(w, near.Rule, index))];
            yield return Item(
                $"{ReasoningPhrases.Rule(near.Rule, null)}  {words.RulePlace(near.Rule)}",
                words.Lacks(ways, near.Ways.Length - ways.Length));
        }

        if (nearest.Length > ShownRules)
        {
            yield return Item(words.MoreRules(nearest.Length - ShownRules));
        }
    }

    private IEnumerable<ExplanationItem> Unasked(NearRule[] nearest)
    {
        if (nearest.Length > 0)
        {
            string[] named = [.. nearest.Take(NamedRows).Select(n => n.Indicator?.Short ?? n.Rule.Text)];
            yield return Item(words.Unasked(nearest.Length, named, nearest.Length - named.Length));
        }
    }

    private ExplanationSection Raise()
    {
        ImmutableArray<RaisedConclusion> raised = evaluation.WhatWouldRaise();
        return new ExplanationSection
        {
            Kind = ExplanationSectionKind.WhatWouldRaise,
            Heading = words.HeadingRaise,
            Remark = words.RemarkRaise,
            Items = raised.IsEmpty ? [Item(words.NothingLeft)] : [.. raised.Select(Raised)],
        };
    }

    private ExplanationItem Raised(RaisedConclusion raised)
    {
        FurtherSet[] rows = [.. raised.Ways.Where(IsRowItself)];
        FurtherSet[] others = [.. raised.Ways.Where(w => !IsRowItself(w))];
        string[] named = [.. rows.Take(NamedRows).Select(w => index.Indicator(w.Parts[0].Id)!.Short ?? w.Parts[0].Text)];
        return Item(
            words.Raised(raised),
            [
                .. named.Length > 0 ? [words.RowsThemselves(named, rows.Length - named.Length)] : Array.Empty<string>(),
                .. others.Take(ShownRules).Select(w => words.RaisedBy(w, index)),
                .. others.Length > ShownRules ? [words.MoreWays(others.Length - ShownRules)] : Array.Empty<string>(),
            ]);
    }

    private static bool IsRowItself(FurtherSet way) => way.Parts is [{ Finding: Finding.Present } only] && way.Rules[0].Indicator == only.Id;

    private IEnumerable<ExplanationSection> RestsOn() => evaluation.RestsOn().Select((r, place) => new ExplanationSection
    {
        Kind = ExplanationSectionKind.RestsOn,
        Heading = words.HeadingRestsOn(r.Conclusion),
        Remark = words.RemarkAudit,
        Items =
        [
            .. place == 0 ? [Item(words.AuditWarning)] : Array.Empty<ExplanationItem>(),
            Item(
                words.RestsOnLine(r.Sets),
                [
                    .. r.Sets.Sets.Take(ShownSets).Select(s => $"{words.Set(s, index)}."),
                    .. r.Sets.Sets.Length > ShownSets ? [words.MoreWays(r.Sets.Sets.Length - ShownSets)] : Array.Empty<string>(),
                ]),
        ],
    });

    private ExplanationSection WhatIf(Supposition what)
    {
        Evaluation before = what.AsRecorded;
        Evaluation after = what.WithAdditions;
        Ruleset ruleset = before.Edition.Ruleset;
        string LevelOf(Level? level) => level is null ? words.NoLevel(ruleset) : words.Named(level);
        return new ExplanationSection
        {
            Kind = ExplanationSectionKind.WhatIf,
            Heading = words.HeadingWhatIf,
            Remark = words.RemarkWhatIf,
            Items =
            [
                Item(words.Added([.. what.Additions.Findings.Select(f => words.Addition(f, index)), .. what.Additions.Facts.Select(words.Addition)])),
                Item(words.SideBySide(ReasoningPhrases.LevelLabel(ruleset), LevelOf(before.IndicatedLevel), LevelOf(after.IndicatedLevel))),
                Item(words.SideBySide(words.SectionLabel(47), words.Status(before.Section47), words.Status(after.Section47))),
                Item(words.SideBySide(words.SectionLabel(17), words.Status(before.Section17), words.Status(after.Section17))),
                Item(words.SideBySide(words.CouldReachLabel, LevelOf(before.CouldReach), LevelOf(after.CouldReach))),
                Item(words.SideBySide(words.SettledLabel, words.YesNo(before.Settled), words.YesNo(after.Settled))),
                .. what.Added.IsEmpty ? [Item(words.WhatIfNothingNew)] : what.Added.Select(r => Item(words.CountsNow(r))),
                .. after.Problems.Where(p => !before.Problems.Any(b => b.Message == p.Message)).Select(p => Item($"{p.Code}: {p.Message}", p.Help is null ? [] : [p.Help])),
                Item(words.WhatIfAddsOnly),
            ],
        };
    }
}
