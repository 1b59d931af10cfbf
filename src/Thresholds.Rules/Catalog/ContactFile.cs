using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Guidance;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>A file of an area's own contacts.</summary>
internal static class ContactFile
{
    public static ImmutableArray<VerifiedContact> Read(string path)
    {
        DiagnosticBag bag = new();
        using Stream? stream = Files.TryOpen(path, bag);
        ImmutableArray<VerifiedContact> contacts =
            stream is not null && SourceText.Read(stream, path, bag) is { } text ? VerifiedContactReader.Parse(text, bag) : [];
        return bag.HasErrors ? throw new ThresholdCatalogException(bag.ToSorted()) : contacts;
    }

    /// <summary>Everything that is wrong with a file, its references into the last edition included. Knows no day, so compares none.</summary>
    public static ImmutableArray<Diagnostic> Check(string path, ThresholdCatalog catalog)
    {
        DiagnosticBag bag = new();
        using Stream? stream = Files.TryOpen(path, bag);
        return stream is not null && SourceText.Read(stream, path, bag) is { } text ? Check(text, catalog, DateOnly.MaxValue) : bag.ToSorted();
    }

    /// <summary>Everything that is wrong with a file, its references into the edition included.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceText text, ThresholdCatalog catalog, DateOnly today)
    {
        DiagnosticBag bag = new();
        foreach (VerifiedContact contact in VerifiedContactReader.Parse(text, bag))
        {
            EditionLookup lookup = catalog.Find(contact.Ruleset, today);
            if (lookup.Edition is not { Ruleset: { } ruleset })
            {
                // A broken edition speaks for itself; a name that is not known stands here.
                foreach (Diagnostic problem in lookup.Diagnostics.Where(d => d.Position == SourcePosition.None))
                {
                    bag.Error(problem.Code, contact.Position, problem.Message, problem.Help);
                }
            }
            else if (!ruleset.Contacts.Any(c => c.Id == contact.Id))
            {
                bag.Error(
                    DiagnosticCodes.UnknownContact,
                    contact.Position,
                    $"ruleset `{ruleset.Id}` has no contact `{contact.Id}`",
                    NearestName.Help(contact.Id, ruleset.Contacts.Select(c => c.Id)));
            }

            if (contact.Verified > today)
            {
                bag.Error(DiagnosticCodes.DatedAfterAsOf, contact.Position, $"contact `{contact.Id}`: verified {contact.Verified:yyyy-MM-dd}, which is still to come");
            }
        }

        return bag.ToSorted();
    }
}
