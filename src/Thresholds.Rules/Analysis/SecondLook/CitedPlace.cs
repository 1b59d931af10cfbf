using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>A citation that somebody wrote, and whose it is. Rows and items cite the place of their table or list, which stands here once.</summary>
internal sealed record CitedPlace(string Owner, Citation Citation, SourcePosition Position)
{
    public static IEnumerable<CitedPlace> In(Ruleset ruleset) =>
    [
        .. ruleset.Domains.Select(d => new CitedPlace($"domain `{d.Id}`", d.Citation, d.Position)),
        .. ruleset.Lists.Select(l => new CitedPlace($"list `{l.Id}`", l.Citation, l.Position)),
        .. ruleset.Indicators.Where(i => i.LevelCitation is not null).Select(i => new CitedPlace(RulesetSubject.NameOf(i), i.LevelCitation!, i.Position)),
        .. ruleset.Triggers.Select(t => new CitedPlace($"trigger `{t.Id}`", t.Citation, t.Position)),
        .. ruleset.Sections.Where(s => s.Described is not null).Select(s => new CitedPlace($"section `{s.Number}`", s.Described!.Citation, s.Position)),
        .. ruleset.Levels.Where(l => l.Guidance is not null).Select(l => new CitedPlace($"level `{l.Id}`", l.Guidance!.Citation, l.Position)),
        .. ruleset.Judgements.Select(j => new CitedPlace($"judgement `{j.Id}`", j.Citation, j.Position)),
        .. ruleset.Rules.Where(r => r.Indicator is null).Select(r => new CitedPlace(RulesetSubject.NameOf(r), r.Citation, r.Position)),
        .. ruleset.Notes.Select(n => new CitedPlace($"note `{n.Id}`", n.Citation, n.Position)),
        .. OfGuidance(ruleset),
    ];

    private static IEnumerable<CitedPlace> OfGuidance(Ruleset ruleset) =>
    [
        .. ruleset.Contacts.Select(c => new CitedPlace($"contact `{c.Id}`", c.Citation, c.Position)),
        .. ruleset.Responses.Select(r => new CitedPlace($"response `{r.Id}`", r.Citation, r.Position)),
        .. ruleset.Consent.Select(c => new CitedPlace($"consent `{c.Id}`", c.Citation, c.Position)),
        .. ruleset.Considerations.Select(c => new CitedPlace($"consideration `{c.Id}`", c.Citation, c.Position)),
        .. ruleset.Prompts.Select(p => new CitedPlace($"prompt `{p.Id}`", p.Citation, p.Position)),
        .. ruleset.Scale is { } scale ? [new CitedPlace("scale", scale.Citation, ruleset.Position)] : Array.Empty<CitedPlace>(),
    ];
}
