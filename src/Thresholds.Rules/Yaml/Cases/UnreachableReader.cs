using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads a file of what no worked case can reach, <c>coverage-of: RULESET</c>.</summary>
internal static class UnreachableReader
{
    /// <summary>The keys of the file.</summary>
    public static readonly MappingShape Keys = new("coverage", "What no worked case of an edition can reach, each with its reason.");

    private static readonly Key<Reference?> Ruleset = Keys.Need(
        FileKinds.KeyOf(FileKind.Coverage), "The ruleset, ID, or ID@EDITION for exactly that edition. The first key of the file.", Shapes.RulesetReference);

    // The key says what kind of thing it is, so each kind is a mapping of its own; without one, a row is asked for.
    private static readonly ImmutableArray<UnreachableKind> Kinds = [.. Words.CoverageKinds.All.Select(w => new UnreachableKind(w))];

    private static readonly Key<ImmutableArray<Unreachable>> Entries = Keys.Need(
        "unreachable",
        "The things, each with the reason.",
        Shapes.SomeOf(new Shape<Unreachable?>(ReadOne, Schema.AnyOf([.. Kinds.Select(k => MappingSchemas.Of(k.Keys))]))));

    /// <summary>The entries as far as they are sound; null when it is no such file.</summary>
    public static UnreachableFile? Parse(SourceText text, DiagnosticBag bag, ReadLimits? limits = null) =>
        SingleDocument.Read(text, FileKind.Coverage, bag, limits).Mapping(Keys, Keys.Name, Read);

    private static UnreachableFile? Read(MappingReader reader) => new(reader.Get(Ruleset), reader.Get(Entries));

    private static Unreachable? ReadOne(Field field) => (Kinds.FirstOrDefault(k => field.Has(k.Id.Name)) ?? Kinds[0]).Read(field);
}
