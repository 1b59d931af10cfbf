using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>The kinds of values that the format is made of.</summary>
internal static class Shapes
{
    public static Shape<string?> Text { get; } = new(f => f.Text(), ScalarSchemas.Text);

    public static Shape<string?> Id { get; } = new(f => f.Id(), ScalarSchemas.Id);

    public static Shape<string?> ConceptId { get; } = new(f => f.ConceptId(), ScalarSchemas.Concept);

    public static Shape<string?> FindingId { get; } = new(f => f.FindingId(), ScalarSchemas.Finding);

    public static Shape<Reference?> Reference { get; } = new(f => f.Reference(), ScalarSchemas.Id);

    public static Shape<Reference?> ConceptReference { get; } = new(f => f.ConceptReference(), ScalarSchemas.Concept);

    public static Shape<Reference?> FindingReference { get; } = new(f => f.FindingReference(), ScalarSchemas.Finding);

    /// <summary>A ruleset, ID or ID@EDITION.</summary>
    public static Shape<Reference?> RulesetReference { get; } = new(f => f.RulesetReference(), ScalarSchemas.Ruleset);

    public static Shape<bool?> YesNo { get; } = new(f => f.YesNo(), ScalarSchemas.YesNo);

    public static Shape<int?> WholeNumber { get; } = new(f => f.WholeNumber(), ScalarSchemas.WholeNumber);

    public static Shape<decimal?> Number { get; } = new(f => f.Number(), ScalarSchemas.Number);

    public static Shape<DateOnly?> Day { get; } = new(f => f.Day(), ScalarSchemas.Day);

    public static Shape<PublishedDate?> PublishedDate { get; } = new(f => f.PublishedDate(), ScalarSchemas.PublishedDate);

    /// <summary>The place in the document; a missing one was reported, and the model shows that it is missing.</summary>
    public static Shape<Citation> Citation { get; } = new(f => Model.Citation.OfSection(f.Text() ?? "not cited"), ScalarSchemas.Text);

    /// <summary>One text, or a list of them.</summary>
    public static Shape<ImmutableArray<string>> Texts { get; } = OneOrMore("a text or a list of texts", Text);

    /// <summary>A list of ids.</summary>
    public static Shape<ImmutableArray<Reference>> References { get; } = ListOf(Reference);

    public static Shape<TEnum?> Word<TEnum>(WordTable<TEnum> words)
        where TEnum : struct, Enum => new(f => f.Word(words), Schema.Words(words.All));

    /// <summary>A list of references; it may be empty.</summary>
    public static Shape<ImmutableArray<Reference>> ListOf(Shape<Reference?> item) =>
        new(f => f.Entries().References(item.Read), Schema.List(item.Schema));

    /// <summary>A list; it may be empty.</summary>
    public static Shape<ImmutableArray<T>> ListOf<T>(Shape<T?> item)
        where T : class => new(f => [.. f.Entries().Select(item.Read).OfType<T>()], Schema.List(item.Schema));

    /// <summary>A list with at least one entry.</summary>
    public static Shape<ImmutableArray<T>> SomeOf<T>(Shape<T?> item)
        where T : class => new(f => [.. f.SomeEntries().Select(item.Read).OfType<T>()], Schema.List(item.Schema, some: true));

    /// <summary>A list of references with at least one entry.</summary>
    public static Shape<ImmutableArray<Reference>> SomeReferences(Shape<Reference?> item) =>
        new(f => f.SomeEntries().References(item.Read), Schema.List(item.Schema, some: true));

    /// <summary>A list, or one value in its place.</summary>
    /// <param name="expected">What a message asks for.</param>
    /// <param name="item">The value.</param>
    public static Shape<ImmutableArray<T>> OneOrMore<T>(string expected, Shape<T?> item)
        where T : class => new(f => [.. f.OneOrMore(expected).Select(item.Read).OfType<T>()], Schema.OneOrMore(item.Schema));

    /// <summary>A list of references, or one of them in its place.</summary>
    /// <param name="expected">What a message asks for.</param>
    /// <param name="item">The reference.</param>
    public static Shape<ImmutableArray<Reference>> OneOrMoreReferences(string expected, Shape<Reference?> item) =>
        new(f => f.OneOrMore(expected).References(item.Read), Schema.OneOrMore(item.Schema));

    /// <summary>A mapping that messages call by its name.</summary>
    public static Shape<T?> Mapping<T>(MappingShape shape, Func<MappingReader, T?> read)
        where T : class => new(f => f.Mapping(shape, shape.Name, read), MappingSchemas.Of(shape));

    /// <summary>A mapping that messages call by the place where it stands.</summary>
    public static Shape<T?> Part<T>(MappingShape shape, Func<MappingReader, T?> read)
        where T : class => new(f => f.Mapping(shape, f.Name, read), MappingSchemas.Of(shape));
}
