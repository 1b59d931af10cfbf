using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads a file of an area's own contacts, <c>contacts-for: RULESET</c>.</summary>
internal static class VerifiedContactReader
{
    /// <summary>The contacts as far as they are sound.</summary>
    public static ImmutableArray<VerifiedContact> Parse(SourceText text, DiagnosticBag bag, ReadLimits? limits = null) =>
        SingleDocument.Read(text, FileKind.Contacts, bag, limits).Mapping("contacts", Read)?.Items ?? [];

    private static Batch Read(MappingReader reader)
    {
        string ruleset = reader.Id(FileKinds.KeyOf(FileKind.Contacts)) ?? Placeholders.Unknown;
        return new Batch([.. reader.Need("contacts").SomeEntries().Select(f => ReadOne(f, ruleset)).OfType<VerifiedContact>()]);
    }

    private static VerifiedContact? ReadOne(Field field, string ruleset) => field.Mapping("contact", reader =>
    {
        string? id = reader.Id();
        DateOnly? verified = reader.Need("verified").Day();
        VerifiedContact contact = new()
        {
            Ruleset = ruleset,
            Id = id ?? Placeholders.Unknown,
            Telephone = ContactReader.Texts(reader.May("telephone")),
            Email = ContactReader.Texts(reader.May("email")),
            Web = reader.May("web").Text(),
            Address = reader.May("address").Text(),
            Hours = reader.May("hours").Text(),
            Verified = verified ?? default,
            By = reader.May("by").Text(),
            Position = reader.Position,
        };
        return id is null || verified is null ? null : contact;
    });

    private sealed record Batch(ImmutableArray<VerifiedContact> Items);
}
