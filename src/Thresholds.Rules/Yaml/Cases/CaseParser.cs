using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads cases: one, several YAML documents, or a JSON array. A mistake in a case marks that case and no other.</summary>
internal static class CaseParser
{
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
                && new Field(root, FileKinds.KeyOf(FileKind.Case), own).Mapping("case", Read) is { } draft)
            {
                cases.Add(draft.ToCase(own.ToSorted()));
            }

            bag.AddRange(own.ToSorted());
        }

        return cases.ToImmutable();
    }

    private static CaseDraft Read(MappingReader reader)
    {
        string key = FileKinds.KeyOf(FileKind.Case);

        // A missing key was reported as the first key that should be there; what stands in its place is not reported twice.
        string? reference = reader.Has(key) ? reader.May(key).Text() : null;
        if (!reader.Has(key))
        {
            reader.PassOverFirst();
        }

        reader.Named(reference);
        return new CaseDraft
        {
            Reference = reference,
            Ruleset = reader.May("ruleset").RulesetReference(),
            NamesRuleset = reader.Has("ruleset"),
            AsOf = reader.May("as-of").Day(),
            Facts = RecordedFactReader.Read(reader.May("child")),
            Findings = [.. reader.May("observed").Entries().Select(ObservationReader.Read).OfType<Observation>()],
            OwnJudgement = reader.May("own-judgement").Mapping($"{reader.Label}: `own-judgement`", OwnJudgementReader.Read),
            StrategyDiscussion = reader.May("strategy-discussion").Mapping($"{reader.Label}: `strategy-discussion`", StrategyDiscussionReader.Read),
            Expect = reader.May("expect").Mapping($"{reader.Label}: `expect`", ExpectationReader.Read),
            Position = reader.Position,
        };
    }
}
