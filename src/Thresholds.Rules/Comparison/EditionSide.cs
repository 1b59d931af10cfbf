using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>One edition with its evaluation: which of its rows read what was recorded, and what of it nothing reads.</summary>
internal sealed class EditionSide(RecordedCase recorded, Evaluation evaluation, bool isOwn)
{
    private readonly Ruleset ruleset = evaluation.Edition.Ruleset;

    public Evaluation Evaluation => evaluation;

    public bool IsOwn => isOwn;

    public EditionReaders Readers { get; } = new(evaluation.Edition.Ruleset);

    public ComparedEdition Build() => new()
    {
        Evaluation = evaluation,
        IsRecordedUnder = isOwn,
        Carried = isOwn ? [] : [.. recorded.Rows.SelectMany(Carried)],
        NoCounterpart = [.. NoCounterpart()],
    };

    public IEnumerable<ComparedRow> RowsOfConcept(string id) => Readers.OfConcept(id).Select(Shown);

    public IEnumerable<ComparedRow> RowsOfFact(string id) => Readers.OfFact(id).Select(Shown);

    public ComparedRow Shown(Indicator row, RowRelation relation)
    {
        Reason[] reasons = [.. evaluation.Because.Where(r => r.Rule.Indicator == row.Id)];
        Level? level = row.Indicates ? ruleset.FindLevel(row.Level?.Id) : null;
        bool hasRule = level is not null || !row.Triggers.IsEmpty;
        return new ComparedRow
        {
            Id = row.Id,
            IsRule = false,
            Text = row.Text,
            Citation = row.Citation,
            Basis = level is null ? Basis.Published : row.Basis,
            LevelCitation = level is null ? null : row.LevelCitation,
            Level = level,
            Strength = row.Strength,
            Triggers = row.Triggers,
            Relation = relation,
            Holds = hasRule ? reasons.Length > 0 : evaluation.Reading.OfFinding(row.Id).IsFor(),
            Determining = reasons.Any(r => r.Determining),
        };
    }

    public ComparedRow Shown(Rule rule, RowRelation relation)
    {
        Reason? reason = evaluation.Because.FirstOrDefault(r => r.Rule.Id == rule.Id);
        return new ComparedRow
        {
            Id = rule.Id,
            IsRule = true,
            Text = rule.Text,
            Citation = rule.Citation,
            Basis = rule.Basis,
            Level = ruleset.FindLevel(rule.Level?.Id),
            Strength = false,
            Triggers = rule.Triggers,
            Relation = relation,
            Holds = reason is not null,
            Determining = reason is { Determining: true },
        };
    }

    private ComparedRow Shown(EditionReaders.Reader reader) => reader.Row is { } row ? Shown(row, reader.Relation) : Shown(reader.Rule!, reader.Relation);

    private IEnumerable<CarriedObservation> Carried(Indicator row) => row.SameAs
        .Where(c => Readers.ReadConcept(c.Id))
        .Select(c => new CarriedObservation
        {
            Row = row,
            Recorded = recorded.Said(row.Id),
            Concept = evaluation.Edition.Vocabulary.FindConcept(c.Id)!,
            Rows = [.. RowsOfConcept(c.Id)],
        });

    private IEnumerable<MissingCounterpart> NoCounterpart()
    {
        foreach (Indicator row in recorded.Rows.Where(r => !isOwn && !r.SameAs.Any(c => Readers.ReadConcept(c.Id))))
        {
            yield return new MissingCounterpart
            {
                Kind = ObservedKind.Row,
                Id = row.Id,
                Text = row.Text,
                Recorded = recorded.Said(row.Id),
                Concepts = [.. row.SameAs.Select(c => c.Id)],
                NamedByCondition = [.. recorded.ConceptsInCondition(row)],
            };
        }

        foreach (Judgement judgement in recorded.Judgements.Where(_ => !isOwn))
        {
            yield return Missing(ObservedKind.Judgement, judgement.Id, judgement.Ask, []);
        }

        foreach (string concept in recorded.Concepts.Where(c => !Readers.ReadConcept(c)))
        {
            yield return Missing(ObservedKind.Concept, concept, evaluation.Edition.Vocabulary.FindConcept(concept)?.Meaning ?? string.Empty, [concept]);
        }

        foreach (BoundFact fact in recorded.Facts.Where(f => !Readers.ReadFact(f.Fact.Id)))
        {
            yield return new MissingCounterpart { Kind = ObservedKind.Fact, Id = fact.Fact.Id, Text = fact.Fact.Ask, Recorded = fact.Text };
        }
    }

    private MissingCounterpart Missing(ObservedKind kind, string id, string text, ImmutableArray<string> concepts) =>
        new() { Kind = kind, Id = id, Text = text, Recorded = recorded.Said(id), Concepts = concepts };
}
