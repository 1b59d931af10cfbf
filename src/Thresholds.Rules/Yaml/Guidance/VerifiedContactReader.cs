using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads a file of an area's own contacts, <c>contacts-for: RULESET</c>.</summary>
internal static class VerifiedContactReader
{
    /// <summary>The keys of the file.</summary>
    public static readonly MappingShape Keys = new("contacts", "An area's own contacts, laid over those that an edition prints.");

    private static readonly MappingShape ContactKeys =
        new MappingShape("contact", "A contact of your own for one that the edition prints.").With(CommonKeys.Id).With(ContactWays.Shared);

    private static readonly Key<DateOnly?> Verified = ContactKeys.Need("verified", "The day on which you verified it.", Shapes.Day);

    private static readonly Key<string?> By = ContactKeys.May("by", "Who verified it: a role, no name.", Shapes.Text);

    private static readonly Key<string?> Ruleset =
        Keys.Need(FileKinds.KeyOf(FileKind.Contacts), "The ruleset whose contacts these are. The first key of the file.", Shapes.Id);

    private static readonly Key<Field> Contacts =
        Keys.Need("contacts", "The contacts, by the ids that the edition gives them.", new Shape<Field>(f => f, Schema.List(MappingSchemas.Of(ContactKeys), some: true)));

    /// <summary>The contacts as far as they are sound.</summary>
    public static ImmutableArray<VerifiedContact> Parse(SourceText text, DiagnosticBag bag, ReadLimits? limits = null) =>
        SingleDocument.Read(text, FileKind.Contacts, bag, limits).Mapping(Keys, Keys.Name, Read)?.Items ?? [];

    private static Batch Read(MappingReader reader)
    {
        string ruleset = reader.Id(Ruleset) ?? Placeholders.Unknown;
        return new Batch([.. reader.Get(Contacts).SomeEntries().Select(f => ReadOne(f, ruleset)).OfType<VerifiedContact>()]);
    }

    private static VerifiedContact? ReadOne(Field field, string ruleset) => field.Mapping(ContactKeys, ContactKeys.Name, reader =>
    {
        string? id = reader.Id(CommonKeys.Id);
        DateOnly? verified = reader.Get(Verified);
        VerifiedContact contact = new()
        {
            Ruleset = ruleset,
            Id = id ?? Placeholders.Unknown,
            Telephone = reader.Get(ContactWays.Telephone),
            Email = reader.Get(ContactWays.Email),
            Web = reader.Get(ContactWays.Web),
            Address = reader.Get(ContactWays.Address),
            Hours = reader.Get(ContactWays.Hours),
            Verified = verified ?? default,
            By = reader.Get(By),
            Position = reader.Position,
        };
        return id is null || verified is null ? null : contact;
    });

    private sealed record Batch(ImmutableArray<VerifiedContact> Items);
}
