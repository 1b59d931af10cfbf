using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>Counts that can never be reached, or that nothing is needed for.</summary>
internal sealed class AtLeastBeyondListCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        Dictionary<ImmutableArray<Indicator>, int> countOf = [];
        foreach (WrittenCondition written in subject.Conditions)
        {
            foreach (AtLeastCondition condition in written.Parts<AtLeastCondition>())
            {
                int most = Circumstances.Count(subject, condition.Members.Select(m => m.Id));
                Judge(written.Owner, condition, condition.Count, most, $"the list has {most}", bag);
            }

            foreach (AtLeastOfClassCondition condition in written.Parts<AtLeastOfClassCondition>().Where(c => IsKnown(subject, c)))
            {
                ImmutableArray<Indicator> rows = subject.RowsOfClass(condition);
                if (!countOf.TryGetValue(rows, out int ofAll))
                {
                    countOf[rows] = ofAll = Circumstances.Count(subject, rows.Select(r => r.Id));
                }

                // Without the row itself there is at most one fewer, which seldom matters.
                int most = condition.Count < ofAll ? ofAll : Circumstances.Count(subject, subject.RowsCounted(condition, written.Row).Select(r => r.Id));
                Judge(written.Owner, condition, condition.Count, most, $"{ClassOf(condition)} has {most}", bag);
            }
        }
    }

    private static void Judge(string owner, Condition condition, int count, int most, string found, DiagnosticBag bag)
    {
        if (count < 1)
        {
            bag.Error(
                DiagnosticCodes.AtLeastBeyondList,
                condition.Position,
                $"{owner}: at least `{count}` asks for nothing, expected a count of 1 or more");
        }
        else if (count > most)
        {
            bag.Error(
                DiagnosticCodes.AtLeastBeyondList,
                condition.Position,
                $"{owner}: at least `{count}` can never be reached, {found}",
                "distinct circumstances count: repetitions and rows that share a concept once, strengths of a level or domain not at all");
        }
    }

    private static bool IsKnown(RulesetSubject subject, AtLeastOfClassCondition condition) =>
        (condition.Level is not { } level || subject.Ruleset.FindLevel(level.Id) is not null)
        && (condition.Domain is not { } domain || subject.Ruleset.Domains.Any(d => d.Id == domain.Id));

    private static string ClassOf(AtLeastOfClassCondition condition) => (condition.Level, condition.Domain) switch
    {
        ({ } level, { } domain) => $"level `{level.Id}` of domain `{domain.Id}`",
        ({ } level, null) => $"level `{level.Id}`",
        (null, { } domain) => $"domain `{domain.Id}`",
        _ => "the table",
    };
}
