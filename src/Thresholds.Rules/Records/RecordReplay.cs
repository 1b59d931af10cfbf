using System.Collections.Immutable;
using System.Text.Json;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Evaluates a record again and says how the result stands to the recorded one.</summary>
internal sealed class RecordReplay(EvaluationRecord record, ReplayReason? fileReason)
{
    public ReplayResult Run(ThresholdCatalog catalog)
    {
        List<ReplayReason> reasons = [.. Alterations()];
        EditionLookup lookup = catalog.Find($"{record.Ruleset}@{record.Edition}", record.AsOf);
        if (lookup.Edition is not { } edition)
        {
            return new ReplayResult
            {
                Record = record,
                Status = reasons.Count > 0 ? ReplayStatus.Altered : ReplayStatus.EditionMissing,
                Reasons = [.. reasons],
                Differences = [],
                Now = null,
                Problems = lookup.Diagnostics,
            };
        }

        Evaluation now = Evaluate(catalog, edition);
        ImmutableArray<ReplayDifference> differences = Compare(now);
        ReplayStatus status = (reasons.Count > 0, differences.IsEmpty) switch
        {
            (true, _) => ReplayStatus.Altered,
            (_, true) => ReplayStatus.Same,
            _ => ReplayStatus.Differs,
        };
        reasons.AddRange(Changes(catalog, edition));
        if (status == ReplayStatus.Differs && reasons.Count == 0)
        {
            reasons.Add(ReplayReason.NotExplained);
        }

        return new ReplayResult { Record = record, Status = status, Reasons = [.. reasons], Differences = differences, Now = now };
    }

    private IEnumerable<ReplayReason> Alterations()
    {
        if (!record.IsIntact)
        {
            yield return ReplayReason.CaseAltered;
        }

        if (fileReason is { } reason)
        {
            yield return reason;
        }
    }

    private IEnumerable<ReplayReason> Changes(ThresholdCatalog catalog, Edition edition)
    {
        if (edition.Sha256 != record.EditionSha256)
        {
            yield return ReplayReason.EditionChanged;
        }

        if (LibraryVersion.Text != record.Library)
        {
            yield return ReplayReason.LibraryChanged;
        }

        if (!catalog.EngineNames.Contains(record.Engine))
        {
            yield return ReplayReason.EngineMissing;
        }
    }

    // With the contacts of then: whom to call today is another question.
    private Evaluation Evaluate(ThresholdCatalog catalog, Edition edition)
    {
        string? engine = catalog.EngineNames.Contains(record.Engine) ? record.Engine : null;
        ThresholdEvaluator evaluator = (ThresholdEvaluator)catalog.GetEvaluator(edition, record.AsOf, engine);
        return evaluator.With(record.Contacts).Evaluate(record.Observations);
    }

    private ImmutableArray<ReplayDifference> Compare(Evaluation now)
    {
        string today = now.ToJson(indented: false);
        if (today == record.Result)
        {
            return [];
        }

        using JsonDocument recorded = JsonDocument.Parse(record.Result);
        using JsonDocument present = JsonDocument.Parse(today);
        return JsonDifferences.Between(recorded.RootElement, present.RootElement);
    }
}
