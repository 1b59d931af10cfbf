using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>contacts</c>, as a document prints it.</summary>
internal static class ContactReader
{
    private static readonly MappingShape Keys = new MappingShape("contact", "Whom to contact, as the document prints it.").With(CommonKeys.Id, CommonKeys.Cite, CommonKeys.Note);

    private static readonly Key<string?> Name = Keys.Need("name", "The name of the service or team.", Shapes.Text);

    private static readonly Key<DateOnly?> From = Keys.May("from", "The first day for which the document prints it.", Shapes.Day);

    private static readonly Key<DateOnly?> To = Keys.May("to", "The last day for which the document prints it.", Shapes.Day);

    public static Shape<Contact?> Shape { get; } = Shapes.Mapping(Keys.With(ContactWays.Shared), Read);

    private static Contact? Read(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        Contact contact = new()
        {
            Id = id ?? Placeholders.Unknown,
            Name = reader.Get(Name) ?? Placeholders.Unknown,
            Telephone = reader.Get(ContactWays.Telephone),
            Email = reader.Get(ContactWays.Email),
            Web = reader.Get(ContactWays.Web),
            Address = reader.Get(ContactWays.Address),
            Hours = reader.Get(ContactWays.Hours),
            From = reader.Get(From),
            To = reader.Get(To),
            Citation = reader.Get(CommonKeys.Cite),
            Note = reader.Get(CommonKeys.Note),
            Position = reader.Position,
        };
        return id is null ? null : contact;
    }
}
