using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Guidance whose force is stronger than every modal word of the section it cites. A section runs from its heading to the next one that is numbered or cited;
/// documents also ask for things without a modal word ("always follow up"), so this is a place to look at and no more.
/// </summary>
internal sealed class StrongerThanDocumentCheck : IDocumentCheck
{
    public void Judge(RulesetSubject subject, DocumentText document, DiagnosticBag bag)
    {
        Dictionary<string, Citation> cited = [];
        foreach (CitedPlace place in CitedPlace.In(subject.Ruleset))
        {
            cited[place.Owner] = place.Citation;
        }

        DocumentSections sections = new(document, cited.Values.SelectMany(Parts));
        foreach (GuidanceEntry entry in subject.Guidance.Where(g => g.Words is not null && g.Basis == Basis.Published))
        {
            ImmutableArray<string> lines = [.. Parts(cited[entry.Owner]).SelectMany(sections.LinesOf)];
            Force force = entry.Words!.Value.Force;
            if (!lines.IsEmpty && force > Force.May && ForceWords.Strongest(string.Join('\n', lines)) is var found && (found is null || found.Value.Force < force))
            {
                string strongest = found is { } word ? $"no word stronger than `{word.Word}`" : "no modal word";
                bag.Suggestion(
                    DiagnosticCodes.StrongerThanDocument,
                    entry.Position,
                    $"{entry.Owner}: has the force `{force.ToWord()}`, and `{cited[entry.Owner].Section}` has {strongest}",
                    "is it asked for without a modal word, or does another section say it?");
            }
        }
    }

    private static string[] Parts(Citation citation) => citation.Section.Split([", ", "; ", " and "], StringSplitOptions.None);
}
