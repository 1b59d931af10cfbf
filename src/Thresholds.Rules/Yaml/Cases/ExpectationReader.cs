using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>expect</c>. What is not stated is not checked, so a key that is missing stays null.</summary>
internal static class ExpectationReader
{
    private static readonly MappingShape Keys = new("expectation", "What the evaluation should say. What is not stated is not compared.");

    private static readonly Key<Reference?> LevelKey = Keys.May("level", "The indicated level, or none.", Shapes.Reference);

    private static readonly Key<Reference?> CouldReach = Keys.May("could-reach", "The highest level that an open question could still lead to, or none.", Shapes.Reference);

    private static readonly Key<bool?> Settled = Keys.May("settled", "Whether nothing unknown could raise the level or add a trigger.", Shapes.YesNo);

    private static readonly Key<bool?> Complete = Keys.May("complete", "Whether the case has no mistake in it.", Shapes.YesNo);

    private static readonly Key<SectionStatus?> Section47 = Keys.May("section47", "The status of section 47.", Shapes.Word(Words.SectionStatuses));

    private static readonly Key<SectionStatus?> Section17 = Keys.May("section17", "The status of section 17.", Shapes.Word(Words.SectionStatuses));

    private static readonly Shape<ImmutableArray<Reference>?> Ids = new(References, Schema.List(ScalarSchemas.Finding));

    private static readonly Key<ImmutableArray<Reference>?> Because = Keys.May("because", "Rules that are true, every one that carries the level among them.", Ids);

    private static readonly Key<ImmutableArray<Reference>?> Contradictions = Keys.May("contradictions", "All that is recorded both ways.", Ids);

    private static readonly Key<ImmutableArray<Reference>?> Conflicts = Keys.May("conflicts", "All strengths that are recorded beside a need of the same thing.", Ids);

    private static readonly Key<ImmutableArray<Reference>?> Questions = Keys.May("questions", "Questions that are open, among others.", Ids);

    private static readonly Key<ImmutableArray<Reference>?> Responses = Keys.May("responses", "Responses that are shown, among others.", Ids);

    private static readonly Key<ImmutableArray<Reference>?> Consent = Keys.May("consent", "All consent rules that apply.", Ids);

    private static readonly Key<ImmutableArray<Reference>?> Considerations = Keys.May("considerations", "Considerations that are shown, among others.", Ids);

    public static Shape<Expectation?> Shape { get; } = Shapes.Part(Keys, Read);

    private static Expectation? Read(MappingReader reader) => new()
    {
        Level = reader.Get(LevelKey),
        CouldReach = reader.Get(CouldReach),
        Settled = reader.Get(Settled),
        Complete = reader.Get(Complete),
        Section47 = reader.Get(Section47),
        Section17 = reader.Get(Section17),
        Because = reader.Get(Because),
        Contradictions = reader.Get(Contradictions),
        Conflicts = reader.Get(Conflicts),
        Questions = reader.Get(Questions),
        Responses = reader.Get(Responses),
        Consent = reader.Get(Consent),
        Considerations = reader.Get(Considerations),
        Position = reader.Position,
    };

    private static ImmutableArray<Reference>? References(Field field)
    {
        ImmutableArray<Field> entries = field.Entries();
        return field.IsList ? entries.References(FieldIds.FindingReference) : null;
    }
}
