using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>responses</c>.</summary>
internal static class ResponseReader
{
    private static readonly MappingShape WithinKeys = new("within", "Within what time, and after what.");

    private static readonly Key<int?> Amount = WithinKeys.Need("amount", "How many.", Shapes.WholeNumber);

    private static readonly Key<TimeUnit?> Unit = WithinKeys.Need("unit", "Of what.", Shapes.Word(Words.TimeUnits));

    private static readonly Key<string?> After = WithinKeys.May("after", "From when the time runs.", Shapes.Text);

    private static readonly MappingShape Keys = new MappingShape("response", "What the document says happens next: who does what, and within what time.")
        .With(CommonKeys.Id, CommonKeys.Cite, CommonKeys.Basis, CommonKeys.Reason);

    private static readonly Key<string?> Label = Keys.Need("label", "A few letters that group lines on the page.", Shapes.Text);

    private static readonly Key<string?> Text = Keys.Need("text", "What happens next, in our own words.", Shapes.Text);

    private static readonly Key<Force?> ForceKey = Keys.Need("force", "How strongly the document says it, never stronger.", Shapes.Word(Words.Forces));

    private static readonly Key<string?> By = Keys.May("by", "Who acts. Whoever uses the page, where it is left out.", Shapes.Text);

    private static readonly Key<Reference?> Contact = Keys.May("contact", "The contact to use.", Shapes.Reference);

    private static readonly Key<Within?> WithinKey = Keys.May(
        "within",
        "Within what time: a word alone, or an amount with its unit.",
        new Shape<Within?>(WithinOf, Schema.AnyOf(Schema.Words(Words.TimeUnits.All), MappingSchemas.Of(WithinKeys))));

    private static readonly Key<Applicability?> Applies = Keys.May("applies", "When this applies. Always, where it is left out.", ApplicabilityParser.Shape);

    private static readonly Key<bool?> First = Keys.May("first", "Say yes to show it before everything else, for immediate danger.", Shapes.YesNo);

    public static Shape<Response?> Shape { get; } = Shapes.Mapping(Keys, Read);

    private static Response? Read(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        Response response = new()
        {
            Id = id ?? Placeholders.Unknown,
            Label = reader.Get(Label) ?? Placeholders.Unknown,
            Text = reader.Get(Text) ?? Placeholders.Unknown,
            Force = reader.Get(ForceKey) ?? Force.May,
            By = reader.Get(By),
            Contact = reader.Get(Contact),
            Within = reader.Get(WithinKey),
            Applies = reader.Get(Applies),
            First = reader.Get(First) ?? false,
            Citation = reader.Get(CommonKeys.Cite),
            Basis = reader.Get(CommonKeys.Basis) ?? Basis.Published,
            Reason = reader.Get(CommonKeys.Reason),
            Position = reader.Position,
        };
        return id is null ? null : response;
    }

    private static Within? WithinOf(Field field)
    {
        if (!field.IsGiven)
        {
            return null;
        }

        if (!field.IsMapping)
        {
            TimeUnit? unit = field.Word(Words.TimeUnits);
            return unit is null ? null : new Within { Unit = unit.Value };
        }

        return field.Mapping(WithinKeys, field.Name, reader =>
        {
            int? amount = reader.Get(Amount);
            TimeUnit? unit = reader.Get(Unit);
            string? after = reader.Get(After);
            return unit is null ? null : new Within { Amount = amount, Unit = unit.Value, After = after };
        });
    }
}
