using System.Globalization;
using System.Text;

namespace Thresholds.Rules.Tests;

/// <summary>One reviewed file, and the one that is written beside it when something else came.</summary>
internal sealed class GoldenFile(string stem, string extension)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Verified { get; } = $"{stem}.verified.{extension}";

    public string Received { get; } = $"{stem}.received.{extension}";

    /// <summary>Compares, and accepts when told to.</summary>
    /// <returns>What is different and how to accept it, or null when nothing is.</returns>
    public string? Compare(string actual, bool accept)
    {
        string received = Normal(actual);
        string? verified = File.Exists(Verified) ? Normal(File.ReadAllText(Verified)) : null;
        if (verified == received)
        {
            File.Delete(Received);
            return null;
        }

        if (accept)
        {
            File.WriteAllText(Verified, received, Utf8);
            File.Delete(Received);
            return null;
        }

        File.WriteAllText(Received, received, Utf8);
        return (verified is null ? $"{Path.GetFileName(Verified)} does not exist yet. Received:\n{received}\n" : Difference(verified, received)) +
            $"To accept: move {Path.GetFileName(Received)} over {Path.GetFileName(Verified)} in {Path.GetDirectoryName(Verified)},\n" +
            $"or run the test again with {Golden.AcceptVariable}=1, and review the change in the commit.";
    }

    private static string Normal(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private string Difference(string verified, string received)
    {
        string[] expected = verified.Split('\n');
        string[] found = received.Split('\n');
        int line = expected.Zip(found).TakeWhile(p => p.First == p.Second).Count();
        string? left = line < expected.Length ? expected[line] : null;
        string? right = line < found.Length ? found[line] : null;
        int column = (left ?? string.Empty).Zip(right ?? string.Empty).TakeWhile(p => p.First == p.Second).Count();
        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(Verified)} differs first at line {line + 1}, column {column + 1}:\n") +
            $"  verified: {Shown(left)}\n  received: {Shown(right)}\n            {new string(' ', column)}^\n";
    }

    private static string Shown(string? line) => line?.Replace('\t', ' ') ?? "(no more lines)";
}
