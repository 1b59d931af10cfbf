using System.Text;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Check;

/// <summary>Makes the safe changes in files, each file whole or not at all, and everything else byte for byte as it was.</summary>
internal static class FileFixer
{
    // A mended key lets the reader see what stands under it, and what stands there may be misspelt as well.
    private const int MostRounds = 5;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The findings whose change was made, in the order of the files.</summary>
    public static List<Diagnostic> Fix(IEnumerable<string> files, FileCheck check)
    {
        List<Diagnostic> mended = [];
        foreach (string file in files)
        {
            mended.AddRange(Fix(file, check));
        }

        return mended;
    }

    private static List<Diagnostic> Fix(string file, FileCheck check)
    {
        List<Diagnostic> mended = [];
        for (int round = 0; round < MostRounds; round++)
        {
            // A finding of a case may stand in its ruleset: each file is mended by its own findings.
            Diagnostic[] safe = [.. check.CheckFile(file).Where(d => d.Fix is not null && d.Position.File == file)];
            if (safe.Length == 0)
            {
                break;
            }

            FixedText text = FixedText.Of(Strict.GetString(File.ReadAllBytes(file)), safe);
            if (text.Mended.IsEmpty)
            {
                break;
            }

            NewFile.InPlace("--fix", file).Write(text.Text);
            mended.AddRange(text.Mended);
        }

        return mended;
    }
}
