using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Sections of the Act that results do not speak of: what is said of them would reach nobody.</summary>
internal sealed class UnknownSectionCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        IEnumerable<(string Owner, int Section, SourcePosition Position)> named =
        [
            .. subject.Ruleset.Triggers.Select(t => ($"trigger `{t.Id}`", t.Section, t.Position)),
            .. subject.Ruleset.Sections.Select(s => ("sections", s.Number, s.Position)),
        ];
        foreach ((string owner, int section, SourcePosition position) in named.Where(n => !SectionStatuses.Sections.Contains(n.Section)))
        {
            bag.Error(DiagnosticCodes.UnknownSection, position, $"{owner}: unknown section `{section}`, expected `47` or `17`");
        }
    }
}
