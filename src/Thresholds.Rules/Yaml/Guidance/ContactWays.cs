using System.Collections.Immutable;

namespace Thresholds.Rules.Yaml;

/// <summary>The ways to reach a contact, in a document's own list and in an area's.</summary>
internal static class ContactWays
{
    public static Key<ImmutableArray<string>> Telephone { get; } = Key<ImmutableArray<string>>.May("telephone", "A number, or a list of numbers.", Shapes.Texts);

    public static Key<ImmutableArray<string>> Email { get; } = Key<ImmutableArray<string>>.May("email", "An address for mail, or a list of them.", Shapes.Texts);

    public static Key<string?> Web { get; } = Key<string?>.May("web", "A page or a form.", Shapes.Text);

    public static Key<string?> Address { get; } = Key<string?>.May("address", "Where it is.", Shapes.Text);

    public static Key<string?> Hours { get; } = Key<string?>.May("hours", "When it can be reached.", Shapes.Text);

    public static ReadOnlySpan<MappingKey> Shared => (MappingKey[])[Telephone, Email, Web, Address, Hours];
}
