namespace Thresholds.Rules.Tests.Semantics;

/// <summary>
/// Choices, read one after the other. Everything random is drawn from a tape, so that FsCheck can shrink any case by shortening and
/// lowering the numbers on it: past its end every choice is the first one, which is the simplest.
/// </summary>
internal sealed class Tape(int[] choices)
{
    private int next;

    public int Below(int count)
    {
        int choice = next < choices.Length ? choices[next] : 0;
        next++;
        return choice % count;
    }

    /// <summary>True in so many of a hundred cases; false past the end.</summary>
    public bool Chance(int percent) => Below(100) >= 100 - percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];
}
