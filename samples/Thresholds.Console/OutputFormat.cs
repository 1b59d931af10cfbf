using System.CommandLine;

namespace Thresholds.ConsoleHost;

/// <summary>The option that every listing and result takes.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Html = "html";
    public const string Referral = "referral";
    public const string Junit = "junit";

    public static Option<string> Option(params string[] formats)
    {
        Option<string> option = new("--format")
        {
            Description = "The form of the output.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => Text,
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
