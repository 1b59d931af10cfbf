using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Reads a case that belongs to no edition: concepts and facts alone, with whatever any of the compared editions' vocabularies knows.</summary>
internal static class ConceptsAlone
{
    private const string Id = "concepts-alone";

    public static BoundObservations Bind(Observations observations, DateOnly asOf, IReadOnlyCollection<Vocabulary> vocabularies)
    {
        Vocabulary shared = new()
        {
            Id = Id,
            Facts = [.. vocabularies.SelectMany(v => v.Facts).DistinctBy(f => f.Id)],
            Concepts = [.. vocabularies.SelectMany(v => v.Concepts).DistinctBy(c => c.Id)],
        };
        ILookup<bool, Observation> known = observations.Findings.ToLookup(f => shared.FindConcept(f.Id) is not null);
        Observations sound = new()
        {
            Case = observations.Case,
            AsOf = asOf,
            Findings = [.. known[true]],
            Facts = observations.Facts,
            Problems = [.. observations.Problems, .. known[false].Select(f => Unknown(f, shared))],
        };
        return new ObservationBinder(NoEdition(shared)).Bind(sound, asOf);
    }

    private static Diagnostic Unknown(Observation finding, Vocabulary shared) => new()
    {
        Code = DiagnosticCodes.UnknownFinding,
        Severity = DiagnosticSeverity.Error,
        Message = $"unknown concept `{finding.Id}`",
        Help = NearestName.Help(finding.Id, shared.Concepts.Select(c => c.Id)) ?? "a case without `ruleset: ID` is recorded in concepts and facts alone",
        Position = finding.Position,
    };

    // An edition without rows: whoever records under none may name none.
    private static Edition NoEdition(Vocabulary vocabulary) => new()
    {
        Ruleset = new Ruleset
        {
            Id = Id,
            Edition = Id,
            Title = Id,
            Publisher = Id,
            Published = PublishedDate.NotStated,
            InForce = new InForce { From = PublishedDate.NotStated, To = PublishedDate.NotStated },
            Levels = [],
        },
        Vocabulary = vocabulary,
        Sha256 = string.Empty,
    };
}
