using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Thresholds.ConsoleHost;

/// <summary>
/// A file that a command is to write: whole or not at all, and never over another one unless that was asked for. The text goes to a file beside it,
/// which then takes its name.
/// </summary>
internal sealed class NewFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string option;
    private readonly bool force;

    private NewFile(string option, string path, bool force)
    {
        this.option = option;
        this.force = force;
        Path = path;
    }

    public string Path { get; }

    public static Option<bool> ForceOption() => new("--force") { Description = "Write over a file that exists." };

    /// <summary>The file, or null when none is asked for. What can be known of it beforehand is refused before anything is done.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="path">The file, or null.</param>
    /// <param name="force">Whether another file may be written over.</param>
    /// <param name="input">The case that is read, which is never written over: its author's comments would be lost.</param>
    public static NewFile? Of(string option, string? path, bool force, string? input)
    {
        if (path is null)
        {
            return null;
        }

        NewFile file = new(option, path, force);
        if (Directory.Exists(path))
        {
            throw file.Refused("it is a folder");
        }

        if (input is not null && System.IO.Path.GetFullPath(input) == System.IO.Path.GetFullPath(path))
        {
            throw file.Refused("it is the case that is read; name a new file");
        }

        if (!force && File.Exists(path))
        {
            throw file.Refused("it exists already; use --force to write over it");
        }

        string? folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path));
        return Directory.Exists(folder) ? file : throw file.Refused("its folder does not exist");
    }

    /// <summary>A file that exists and takes a new text; what a link leads to is written, and the link stays.</summary>
    public static NewFile InPlace(string option, string path) =>
        new(option, File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path, force: true);

    public void Write(string text)
    {
        string full = System.IO.Path.GetFullPath(Path);
        string process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        string beside = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(full)!, $".{System.IO.Path.GetFileName(full)}.{process}.part");
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(Utf8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            if (force && File.Exists(full) && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
            }

            File.Move(beside, full, overwrite: force);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw Refused(e.Message);
        }
    }

    private UsageException Refused(string why) => new($"{option}: cannot write `{Path}`: {why}");
}
