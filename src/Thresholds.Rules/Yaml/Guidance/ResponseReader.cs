using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>responses</c>.</summary>
internal static class ResponseReader
{
    public static Response? Read(Field field) => field.Mapping("response", reader =>
    {
        string? id = reader.Id();
        Response response = new()
        {
            Id = id ?? Placeholders.Unknown,
            Label = reader.Need("label").Text() ?? Placeholders.Unknown,
            Text = reader.Need("text").Text() ?? Placeholders.Unknown,
            Force = reader.Need("force").Word(Words.Forces) ?? Force.May,
            By = reader.May("by").Text(),
            Contact = reader.May("contact").Reference(),
            Within = WithinOf(reader.May("within")),
            Applies = ApplicabilityParser.Parse(reader.May("applies")),
            First = reader.May("first").YesNo() ?? false,
            Citation = reader.Cite(),
            Basis = reader.May("basis").Word(Words.Bases) ?? Basis.Published,
            Reason = reader.May("reason").Text(),
            Position = reader.Position,
        };
        return id is null ? null : response;
    });

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

        return field.Mapping(field.Name, reader =>
        {
            int? amount = reader.Need("amount").WholeNumber();
            TimeUnit? unit = reader.Need("unit").Word(Words.TimeUnits);
            string? after = reader.May("after").Text();
            return unit is null ? null : new Within { Amount = amount, Unit = unit.Value, After = after };
        });
    }
}
