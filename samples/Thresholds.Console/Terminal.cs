namespace Thresholds.ConsoleHost;

/// <summary>What a command may touch of the world: three streams, whether there is colour, and today's date.</summary>
internal sealed class Terminal
{
    public required Func<Stream> OpenInput { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether the output is a terminal that shows colour and nobody asked for none.</summary>
    public required bool Colour { get; init; }

    /// <summary>Whether a person sits before it: questions are put one at a time, and answers are chosen rather than read line by line.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>The width to write for: the terminal's, or 80 where there is none.</summary>
    public required int Width { get; init; }

    /// <summary>The only clock of the whole program, for cases without an as-of date.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Colour is for terminals, and NO_COLOR set to anything but an empty text turns it off (no-color.org).</summary>
    public static bool WantsColour(bool isTerminal, string? noColour) => isTerminal && string.IsNullOrEmpty(noColour);

    public static Terminal OfThisProcess()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        System.Console.Out.NewLine = "\n";
        System.Console.Error.NewLine = "\n";
        return new Terminal
        {
            OpenInput = Console.OpenStandardInput,
            Out = Console.Out,
            Error = Console.Error,
            Colour = WantsColour(isTerminal, Environment.GetEnvironmentVariable("NO_COLOR")),
            IsInteractive = isTerminal && !Console.IsInputRedirected,
            Width = isTerminal ? Math.Clamp(Console.WindowWidth, 60, 120) : 80,
            Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
        };
    }
}
