using System.Collections.Immutable;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>contacts</c>, as a document prints it.</summary>
internal static class ContactReader
{
    public static Contact? Read(Field field) => field.Mapping("contact", reader =>
    {
        string? id = reader.Id();
        Contact contact = new()
        {
            Id = id ?? Placeholders.Unknown,
            Name = reader.Need("name").Text() ?? Placeholders.Unknown,
            Telephone = Texts(reader.May("telephone")),
            Email = Texts(reader.May("email")),
            Web = reader.May("web").Text(),
            Address = reader.May("address").Text(),
            Hours = reader.May("hours").Text(),
            From = reader.May("from").Day(),
            To = reader.May("to").Day(),
            Citation = reader.Cite(),
            Note = reader.May("note").Text(),
            Position = reader.Position,
        };
        return id is null ? null : contact;
    });

    public static ImmutableArray<string> Texts(Field field) =>
        [.. field.OneOrMore("a text or a list of texts").Select(f => f.Text()).OfType<string>()];
}
