using System.Text.RegularExpressions;

namespace Thresholds.Rules.Tests.Formats;

/// <summary>Every form in which an evaluation is given out.</summary>
internal static partial class Format
{
    public static readonly string[] Names = ["text", "markdown", "html", "json", "referral"];

    public static string Write(Evaluation evaluation, string format) => format switch
    {
        "text" => evaluation.Explain().ToText(),
        "markdown" => evaluation.Explain().ToMarkdown(),
        "html" => evaluation.Explain().ToHtml(),
        "json" => evaluation.ToJson() + "\n",
        _ => evaluation.ToReferral(),
    };

    public static string ExtensionOf(string format) => format switch
    {
        "markdown" => "md",
        "html" => "html",
        "json" => "json",
        _ => "txt",
    };

    /// <summary>The same without the hash, which any word of an edition changes.</summary>
    public static string WithoutHash(string output) => Hash().Replace(output, "(hash)");

    [GeneratedRegex("(?<=\"sha256\": \")[0-9a-f]{64}")]
    private static partial Regex Hash();
}
