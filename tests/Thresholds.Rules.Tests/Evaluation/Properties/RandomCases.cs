using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>
/// Runs a property over random cases. Seeds are fixed, so that a run repeats. When a property fails, FsCheck prints the smallest tape that
/// fails: `new RandomCase([..])` makes that case again, and `Describe` says what is in it.
/// </summary>
internal static class RandomCases
{
    private const int TapeLength = 260;
    private const int Highest = 10_000;
    private const ulong Gamma = 7;

    public static void Hold(ulong seed, int cases, Action<RandomCase> property) =>
        HoldOnTape(seed, cases, TapeLength, tape => property(new RandomCase(tape)));

    /// <summary>The same for a property that makes its own case from the tape.</summary>
    public static void HoldOnTape(ulong seed, int cases, int length, Action<int[]> property)
    {
        Arbitrary<int[]> tapes = Arb.From(Gen.Choose(0, Highest).ArrayOf(length), Shrink);
        Config config = Config.QuickThrowOnFailure
            .WithMaxTest(cases)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, Gamma), FSharpOption<int>.None)));
        Prop.ForAll(tapes, property).Check(config);
    }

    private static IEnumerable<int[]> Shrink(int[] tape)
    {
        int end = Array.FindLastIndex(tape, c => c != 0) + 1;
        for (int size = end / 2; size >= 1; size /= 2)
        {
            yield return tape[..(end - size)];
        }

        for (int size = Math.Min(16, end); size >= 1; size /= 2)
        {
            for (int at = 0; at + size <= end; at += size)
            {
                if (tape[at..(at + size)].Any(c => c != 0))
                {
                    yield return [.. tape[..at], .. new int[size], .. tape[(at + size)..end]];
                }
            }
        }
    }
}
