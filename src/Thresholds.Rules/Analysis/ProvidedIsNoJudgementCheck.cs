using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary><c>provided</c> that names something other than a judgement.</summary>
internal sealed class ProvidedIsNoJudgementCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Indicator row in subject.Ruleset.Indicators)
        {
            if (row.Provided is { } provided && !subject.IsJudgement(provided.Id))
            {
                string found = subject.FindIndicator(provided.Id) is null ? "names no judgement" : "names a row, expected a judgement";
                bag.Error(
                    DiagnosticCodes.ProvidedIsNoJudgement,
                    provided.Position,
                    $"{RulesetSubject.NameOf(row)}: `provided: {provided.Id}` {found}",
                    NearestName.Help(provided.Id, subject.JudgementIds) ?? "define the question under `judgements`");
            }
        }
    }
}
