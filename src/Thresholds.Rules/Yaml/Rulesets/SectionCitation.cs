using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>cite</c> and <c>short-cite</c> of a table or list, from which its rows and items inherit.</summary>
internal static class SectionCitation
{
    public static Citation Read(MappingReader reader)
    {
        Citation citation = reader.Get(CommonKeys.Cite);
        return reader.Get(CommonKeys.ShortCite) is { } narrow
            ? new Citation { Section = citation.Section, Text = citation.Text, ShortText = narrow }
            : citation;
    }
}
