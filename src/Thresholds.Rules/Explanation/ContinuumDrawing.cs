using System.Globalization;

namespace Thresholds.Rules;

/// <summary>
/// Draws a continuum as steps that rise from left to right. The indicated level is filled and has a full arrow, the one that could be reached a broken
/// border and an open arrow, and both say so in words: nothing rests on colour.
/// </summary>
internal sealed class ContinuumDrawing(Continuum continuum, string id)
{
    private const int Width = 680;
    private const int Gap = 6;
    private const int Rise = 10;
    private const int LineHeight = 16;
    private const int MarkHeight = 34;
    private const int Padding = 10;
    private const double LetterWidth = 7.4;
    private const string Ink = "#1d3557";
    private const string Paper = "#ffffff";

    private readonly HtmlText svg = new();
    private readonly string[][] lines = [.. continuum.Steps.Select(s => Lines(s, continuum.Steps.Length))];

    private int StepWidth => (Width - (Gap * (continuum.Steps.Length - 1)) - 4) / continuum.Steps.Length;

    private int BoxHeight => (lines.Max(l => l.Length) * LineHeight) + (2 * Padding);

    private int Height => MarkHeight + ((continuum.Steps.Length - 1) * Rise) + BoxHeight + 4;

    public string Draw()
    {
        svg.Line($"<svg role=\"img\" aria-labelledby=\"{id}-title {id}-text\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" font-family=\"sans-serif\" font-size=\"13\">")
            .Element($"title id=\"{id}-title\"", continuum.Heading)
            .Element($"desc id=\"{id}-text\"", continuum.Description);
        for (int i = 0; i < continuum.Steps.Length; i++)
        {
            Step(continuum.Steps[i], lines[i], i);
        }

        return svg.Line("</svg>").ToString();
    }

    private static string[] Lines(ContinuumStep step, int steps)
    {
        int letters = (int)(((double)Width / steps) / LetterWidth) - 2;
        return [.. step.Level.IsNumbered ? [Phrases.Capital(step.Level.Place)] : Array.Empty<string>(), .. Wrapped(step.Level.Name, letters)];
    }

    private static IEnumerable<string> Wrapped(string words, int letters)
    {
        string line = string.Empty;
        foreach (string word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > letters)
            {
                yield return line;
                line = string.Empty;
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private void Step(ContinuumStep step, string[] words, int place)
    {
        int x = 2 + (place * (StepWidth + Gap));
        int y = 2 + MarkHeight + ((continuum.Steps.Length - 1 - place) * Rise);
        int middle = x + (StepWidth / 2);
        int height = Height - 2 - y;
        string border = step.CouldReach ? "stroke-width=\"3\" stroke-dasharray=\"8 5\"" : step.Indicated ? "stroke-width=\"4\"" : "stroke-width=\"1.5\"";
        svg.Line($"<rect x=\"{x}\" y=\"{y}\" width=\"{StepWidth}\" height=\"{height}\" fill=\"{(step.Indicated ? Ink : Paper)}\" stroke=\"{Ink}\" {border}/>");
        for (int i = 0; i < words.Length; i++)
        {
            Text(words[i], middle, y + Padding + 12 + (i * LineHeight), step.Indicated ? Paper : Ink, bold: i == 0 || step.Indicated);
        }

        if (step.Mark is { } mark)
        {
            Text(mark, middle, y - 18, Ink, bold: true);
            svg.Line($"<path d=\"M{middle - 8} {y - 13} h16 l-8 10 z\" fill=\"{(step.Indicated ? Ink : Paper)}\" stroke=\"{Ink}\" stroke-width=\"1.5\"/>");
        }
    }

    private void Text(string words, int x, int y, string colour, bool bold) =>
        svg.Element(
            string.Create(CultureInfo.InvariantCulture, $"text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\" fill=\"{colour}\"{(bold ? " font-weight=\"bold\"" : string.Empty)}"),
            words);
}
