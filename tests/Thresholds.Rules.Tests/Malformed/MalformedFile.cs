using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Malformed;

/// <summary>One file with one mistake. Its name begins with the code of the mistake: <c>THR0012-unknown-key.yaml</c>.</summary>
internal sealed partial record MalformedFile(string Path)
{
    public const string Nowhere = "(the file has no line";

    /// <summary>Today, for cases that state no date of their own.</summary>
    private static readonly DateOnly Today = new(2026, 3, 4);

    private static readonly FileCheck Check = new(new ThresholdCatalog(), Today);

    public static string Folder { get; } = Repository.PathOf("tests", "Thresholds.Rules.Tests", "Malformed");

    public string Name => System.IO.Path.GetFileName(Path);

    public string Code => Name[..7];

    public static ImmutableArray<MalformedFile> All() =>
        [.. Directory.EnumerateFiles(Folder).Where(f => Pattern().IsMatch(System.IO.Path.GetFileName(f))).Order(StringComparer.Ordinal).Select(f => new MalformedFile(f))];

    /// <summary>Files of the folder that the tests would pass over: a name that is not understood is a test that never runs.</summary>
    public static IEnumerable<string> NotUnderstood() =>
        Directory.EnumerateFiles(Folder)
            .Select(f => System.IO.Path.GetFileName(f)!)
            .Where(n => !Pattern().IsMatch(n) && !n.EndsWith(".cs", StringComparison.Ordinal) && !n.StartsWith("MalformedTests.", StringComparison.Ordinal)
                && !n.StartsWith("ElsewhereTests.", StringComparison.Ordinal));

    public ImmutableArray<Diagnostic> Diagnose()
    {
        // By its bare name, so that what is printed does not depend on where the working copy lies.
        using FileStream stream = File.OpenRead(Path);
        return Check.Check(stream, Name);
    }

    /// <summary>The diagnostics as printed, each with the line it points at and a caret under the column.</summary>
    public string Print(ImmutableArray<Diagnostic> diagnostics)
    {
        string[] lines = File.ReadAllText(Path, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        StringBuilder text = new();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            text.Append(diagnostic).Append('\n').Append(Underlined(lines, diagnostic.Position)).Append('\n');
        }

        return text.ToString();
    }

    public override string ToString() => Name;

    internal static string Underlined(string[] lines, SourcePosition place)
    {
        if (place.Line < 1 || place.Line > lines.Length || place.Column < 1 || place.Column > lines[place.Line - 1].Length + 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"    {Nowhere} {place.Line}, column {place.Column})\n");
        }

        // A control character would spoil the page that a reviewer reads.
        string line = string.Concat(lines[place.Line - 1].Select(c => char.IsControl(c) ? ' ' : c));
        return $"    | {line}".TrimEnd() + $"\n    | {new string(' ', place.Column - 1)}^\n";
    }

    [GeneratedRegex(@"^THR\d{4}-[a-z0-9-]+\.(yaml|yml|json)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
