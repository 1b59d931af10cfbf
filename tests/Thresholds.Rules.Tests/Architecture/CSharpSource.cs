using System.Text;
using System.Text.RegularExpressions;

namespace Thresholds.Rules.Tests.Architecture;

/// <summary>C# source as far as the tests of the house need it: the words of the code, without comments and the text of strings.</summary>
internal sealed partial class CSharpSource
{
    private CSharpSource(string path, string code)
    {
        Path = path;
        Code = code;
        Types = [.. TypeDeclaration().Matches(code).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal)];
        PublicTypes = [.. PublicTypeDeclaration().Matches(code).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal)];
        Namespace = NamespaceDeclaration().Match(code).Groups["name"].Value;
        Usings = [.. UsingDirective().Matches(code).Select(m => m.Groups["name"].Value)];
    }

    /// <summary>The path from the root of the working copy.</summary>
    public string Path { get; }

    /// <summary>The code with comments and strings blanked out; what stands in an interpolation's braces is kept.</summary>
    public string Code { get; }

    /// <summary>The types that are declared here, nested ones included.</summary>
    public string[] Types { get; }

    /// <summary>The public types that are declared here and not nested.</summary>
    public string[] PublicTypes { get; }

    public string Namespace { get; }

    public string[] Usings { get; }

    public static CSharpSource Read(string path) => Of(Repository.Relative(path), File.ReadAllText(path));

    public static CSharpSource Of(string path, string text) => new(path, Strip(text.Replace("\r\n", "\n", StringComparison.Ordinal)));

    /// <summary>Every source file under a folder of the working copy.</summary>
    public static List<CSharpSource> Under(params string[] folder) => [.. Repository.Files(Repository.PathOf(folder), "*.cs").Select(Read)];

    /// <summary>
    /// The words that may name a type. Left out: a member behind a dot, a member that is assigned or declared, a named argument, and the names of
    /// members that this file declares itself.
    /// </summary>
    public IEnumerable<(string Word, int Line)> Words()
    {
        HashSet<string> own = [.. MemberDeclaration().Matches(Code).Select(m => m.Groups["name"].Value)];
        return Word().Matches(Code)
            .Where(m => !own.Contains(m.Value))
            .Select(m => (m.Value, Code.AsSpan(0, m.Index).Count('\n') + 1));
    }

    private static string Strip(string text)
    {
        StringBuilder code = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            at = Next(text, at, code);
        }

        return code.ToString();
    }

    private static int Next(string text, int at, StringBuilder code)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        if (rest.StartsWith("//"))
        {
            int end = text.IndexOf('\n', at);
            return end < 0 ? text.Length : end;
        }

        if (rest.StartsWith("/*"))
        {
            int end = text.IndexOf("*/", at, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end + 2;
            code.Append('\n', text.AsSpan(at, end - at).Count('\n'));
            return end;
        }

        Match literal = Literal().Match(text, at);
        if (!literal.Success)
        {
            code.Append(text[at]);
            return at + 1;
        }

        code.Append("\"\"").Append('\n', literal.Value.AsSpan().Count('\n'));
        if (literal.Groups["interpolated"].Success)
        {
            foreach (Match hole in Hole().Matches(literal.Value))
            {
                code.Append(" + ").Append(Strip(hole.Groups["code"].Value).Replace('\n', ' '));
            }
        }

        return at + literal.Length;
    }

    [GeneratedRegex("""\G(?:\$*"{3,}[\s\S]*?"{3,}|(?:\$@|@\$|@)"(?:[^"]|"")*"|(?<interpolated>\$"(?:\\.|\{\{|\{(?:[^{}"]|"(?:\\.|[^"\\])*"|\{[^{}]*\})*\}|[^"\\{])*")|"(?:\\.|[^"\\\n])*"|'(?:\\.[^']*|[^'\\])')""", RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex("""(?<!\{)\{(?<code>(?:[^{}]|\{[^{}]*\})+)\}""", RegexOptions.ExplicitCapture)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+struct|\s+class)?)\s+(?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^public\s[^\n;={(]*?\b(?:class|struct|interface|enum|record(?:\s+struct|\s+class)?|delegate\s+\S+)\s+(?<name>[A-Z]\w*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PublicTypeDeclaration();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex(@"^using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?<name>[\w.]+)\s*;", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex UsingDirective();

    // A type, a blank, the name, and then an accessor, an arrow, an argument list or the end of a record's part; or a line of an enum.
    [GeneratedRegex(
        @"(?<=[\w>\]?)]\s+)(?<!\b(?:new|is|as|not|or|and|case|return|in|out|ref|this|throw|await)\s+)(?<name>[A-Z]\w*)(?=\s*(?:\{\s*(?:get|set|init)\b|=>|[(,)]))" +
        @"|^\s+(?<name>[A-Z]\w*)(?=\s*(?:=\s*[\w<| ]+)?,?\s*$)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex MemberDeclaration();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?!\w)(?!\s*(?:=[^=>]|:[^:]|\{\s*(?:get|set|init)\b))")]
    private static partial Regex Word();
}
