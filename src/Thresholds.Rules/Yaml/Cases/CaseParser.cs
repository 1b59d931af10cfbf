using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads cases: one, several YAML documents, or a JSON array. A mistake in a case marks that case and no other.</summary>
internal static class CaseParser
{
    /// <summary>The keys of the file.</summary>
    public static readonly MappingShape Keys = new("case", "What is recorded about one case. No names are needed: the reference is opaque.");

    private static readonly Key<string?> ReferenceKey =
        Keys.Need(FileKinds.KeyOf(FileKind.Case), "An opaque reference, no name. The first key of the file.", Shapes.Text);

    private static readonly Key<Reference?> Ruleset = Keys.May(
        "ruleset",
        "The ruleset whose rows are recorded, ID, or ID@EDITION for exactly that edition.",
        Shapes.RulesetReference);

    private static readonly Key<DateOnly?> AsOf = Keys.May("as-of", "The day that ages refer to.", Shapes.Day);

    private static readonly Key<ImmutableArray<RecordedFact>> Child =
        Keys.May("child", "Facts about the case by their names in the vocabulary. One that was asked and is not known: not-known.", RecordedFactReader.Shape);

    private static readonly Key<ImmutableArray<Observation>> Observed =
        Keys.May("observed", "What was found of rows, concepts and judgements. An id alone is present.", Shapes.ListOf(ObservationReader.Shape));

    private static readonly Key<OwnJudgement?> Own =
        Keys.May("own-judgement", "The practitioner's own level. It stands beside what is indicated and changes nothing of it.", OwnJudgementReader.Shape);

    private static readonly Key<StrategyDiscussion?> Discussion = Keys.May(
        "strategy-discussion",
        "Whether a strategy discussion was held. It stands beside what is indicated and changes nothing of it.",
        StrategyDiscussionReader.Shape);

    private static readonly Key<Expectation?> Expect = Keys.May("expect", "What the evaluation should say, for cases that are checked.", ExpectationReader.Shape);

    /// <summary>
    /// Every case that is a mapping, as far as it is sound. Its own diagnostics stand in the bag and in its observations; what is no case at all, or
    /// breaks off in its middle, stands in the bag alone.
    /// </summary>
    public static ImmutableArray<CaseFile> Parse(SourceText text, DiagnosticBag bag, ReadLimits? limits = null) =>
        Parse(SourceDocuments.Read(text, several: true, bag, limits), text, bag);

    /// <summary>The same, from documents that were read before.</summary>
    public static ImmutableArray<CaseFile> Parse(ImmutableArray<SourceDocument> documents, SourceText text, DiagnosticBag bag)
    {
        ImmutableArray<CaseFile>.Builder cases = ImmutableArray.CreateBuilder<CaseFile>();
        foreach (SourceDocument document in documents)
        {
            DiagnosticBag own = new();
            if (FileKinds.Check(document, FileKind.Case, text, own) is { } root
                && new Field(root, FileKinds.KeyOf(FileKind.Case), own).Mapping(Keys, Keys.Name, Read) is { } draft)
            {
                cases.Add(draft.ToCase(own.ToSorted()));
            }

            bag.AddRange(own.ToSorted());
        }

        return cases.ToImmutable();
    }

    private static CaseDraft Read(MappingReader reader)
    {
        // A missing key was reported as the first key that should be there; what stands in its place is not reported twice.
        string? reference = null;
        if (reader.Has(ReferenceKey))
        {
            reference = reader.Get(ReferenceKey);
        }
        else
        {
            reader.PassOverFirst();
            reader.PassOver(ReferenceKey.Name);
        }

        reader.Named(reference);
        return new CaseDraft
        {
            Reference = reference,
            Ruleset = reader.Get(Ruleset),
            NamesRuleset = reader.Has(Ruleset),
            AsOf = reader.Get(AsOf),
            Facts = reader.Get(Child),
            Findings = reader.Get(Observed),
            OwnJudgement = reader.Get(Own),
            StrategyDiscussion = reader.Get(Discussion),
            Expect = reader.Get(Expect),
            Position = reader.Position,
        };
    }
}
