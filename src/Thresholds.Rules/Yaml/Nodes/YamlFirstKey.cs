using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Thresholds.Rules.Yaml;

/// <summary>The first key of a YAML text, without reading on.</summary>
internal static class YamlFirstKey
{
    // The start of the stream, of the document and of the mapping, then the key.
    private const int EventsBefore = 3;

    /// <summary>The key; null where the text does not begin with one that can be read.</summary>
    public static string? Of(SourceText text)
    {
        Parser parser = new(new StringReader(text.Text));
        try
        {
            for (int place = 0; place <= EventsBefore && parser.MoveNext(); place++)
            {
                if (parser.Current is Scalar key)
                {
                    return place == EventsBefore ? key.Value : null;
                }
            }
        }
        catch (Exception e) when (e is YamlException || YamlMistakes.ComplaintOf(e) is not null)
        {
            // Whoever reads the text as a whole says what is wrong with it.
        }

        return null;
    }
}
