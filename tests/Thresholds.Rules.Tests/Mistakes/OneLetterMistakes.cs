using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Mistakes;

/// <summary>
/// Makes one slip of the hand in one name of a file, checks the file, and looks whether the diagnostic at that place gives back what stood there. The same seed
/// makes the same slips. Used by the tests and by the run of the benchmarks.
/// </summary>
internal sealed class OneLetterMistakes(FileCheck check, HashSet<string> facts, int seed)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";

    private readonly Random random = new(seed);

    public static ImmutableArray<string> Slips { get; } = ["deletion", "insertion", "substitution", "transposition"];

    /// <summary>Tries slips in the names of a file.</summary>
    /// <param name="name">The file's name, which tells YAML from JSON.</param>
    /// <param name="text">Its text.</param>
    /// <param name="share">How many of a hundred names are tried.</param>
    public IEnumerable<MistakeOutcome> In(string name, string text, int share)
    {
        string[] lines = text.Split('\n');
        foreach (NamedToken token in FileTokens.Of(text, facts).Where(_ => random.Next(100) < share))
        {
            string slip = Slips[random.Next(Slips.Length)];
            string typed = Slip(token.Text, slip, token.Kind == "date" ? Digits : Letters);
            if (typed != token.Text && typed.Length > 0)
            {
                yield return Try(name, lines, token, slip, typed);
            }
        }
    }

    private MistakeOutcome Try(string name, string[] lines, NamedToken token, string slip, string typed)
    {
        string line = lines[token.Line - 1];
        string[] changed = [.. lines];
        changed[token.Line - 1] = string.Concat(line.AsSpan(0, token.Column - 1), typed, line.AsSpan(token.Column - 1 + token.Text.Length));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Join('\n', changed)));
        Diagnostic[] here = [.. check.Check(stream, name).Where(d => d.Position.File == name && d.Position.Line == token.Line && IsAbout(d, token, typed))];
        return new MistakeOutcome(name, token, slip, typed, Judge(token, typed, here), here.FirstOrDefault()?.ToString());
    }

    // It stands at the very place, or at what holds the name, and says what was typed.
    private static bool IsAbout(Diagnostic diagnostic, NamedToken token, string typed) =>
        diagnostic.Position.Column == token.Column || diagnostic.Message.Contains($"`{typed}`", StringComparison.Ordinal);

    private static MistakeVerdict Judge(NamedToken token, string typed, Diagnostic[] here)
    {
        if (token.Kind == "date")
        {
            return here.Length > 0 && Array.Exists(here, d => d.Message.Contains("-10", StringComparison.Ordinal) || d.Message.Contains("date", StringComparison.Ordinal)) ? MistakeVerdict.Right
                : IsDate(typed) ? MistakeVerdict.MeansAnother
                : MistakeVerdict.Wrong;
        }

        return here.Length == 0 ? MistakeVerdict.MeansAnother
            : here[0].Help?.Split('`') is [_, var first, ..] && first == token.Text ? MistakeVerdict.Right
            : MistakeVerdict.Wrong;
    }

    private static bool IsDate(string text) => Model.PublishedDate.Parse(text) is not null
        || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private string Slip(string text, string slip, string alphabet)
    {
        int at = random.Next(text.Length);
        char letter = alphabet[random.Next(alphabet.Length)];
        return slip switch
        {
            "deletion" => text.Remove(at, 1),
            "insertion" => text.Insert(at, letter.ToString()),
            "substitution" => text.Remove(at, 1).Insert(at, letter.ToString()),
            _ when text.Length > 1 && at < text.Length - 1 => string.Concat(text.AsSpan(0, at), [text[at + 1], text[at]], text.AsSpan(at + 2)),
            _ => text,
        };
    }
}
