using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Ids, and references to what is defined elsewhere. Whether a reference leads anywhere is for analysis to say.</summary>
internal static class FieldIds
{
    private const string PlainForm = "lower-case words joined by hyphens";
    private const string ConceptForm = "a concept such as `child/pregnant`";

    /// <summary>The id of a row, level, trigger and so on.</summary>
    public static string? Id(this Field field) => field.Checked(PlainForm, Ids.IsPlain);

    /// <summary>The id of a concept: with a slash.</summary>
    public static string? ConceptId(this Field field) => field.Checked(ConceptForm, Ids.IsConcept);

    /// <summary>The id of a row, a judgement or a concept.</summary>
    public static string? FindingId(this Field field) => field.Checked(PlainForm, id => Ids.IsPlain(id) || Ids.IsConcept(id));

    public static Reference? Reference(this Field field) => field.Id() is { } id ? new Reference(id, field.Position) : null;

    public static Reference? ConceptReference(this Field field) =>
        field.ConceptId() is { } id ? new Reference(id, field.Position) : null;

    public static Reference? FindingReference(this Field field) =>
        field.FindingId() is { } id ? new Reference(id, field.Position) : null;

    /// <summary>A ruleset, <c>ID</c> or <c>ID@EDITION</c>; an edition is any text.</summary>
    public static Reference? RulesetReference(this Field field)
    {
        const string Expected = "a ruleset's id, or `ID@EDITION`";
        if (field.Scalar(Expected) is not { } scalar)
        {
            return null;
        }

        int at = scalar.Value.IndexOf('@', StringComparison.Ordinal);
        if (Ids.IsPlain(at < 0 ? scalar.Value : scalar.Value[..at]) && at != scalar.Value.Length - 1)
        {
            return new Reference(scalar.Value, field.Position);
        }

        field.Report(DiagnosticCodes.BadId, Expected, Ids.Help(scalar.Value, Ids.IsPlain));
        return null;
    }

    /// <summary>Those of the entries that are references; the others are reported.</summary>
    public static ImmutableArray<Reference> References(this ImmutableArray<Field> entries, Func<Field, Reference?> read)
    {
        Reference[] references = new Reference[entries.Length];
        int count = 0;
        foreach (Field entry in entries)
        {
            if (read(entry) is { } reference)
            {
                references[count++] = reference;
            }
        }

        Array.Resize(ref references, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(references);
    }

    private static string? Checked(this Field field, string form, Func<string, bool> isValid)
    {
        if (field.Scalar("an id") is not { } scalar)
        {
            return null;
        }

        if (isValid(scalar.Value))
        {
            return scalar.Value;
        }

        field.ReportFixable(DiagnosticCodes.BadId, form, Ids.Help(scalar.Value, isValid), field.Edit(Ids.Respelt(scalar.Value, isValid)));
        return null;
    }
}
