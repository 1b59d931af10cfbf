using System.Runtime.ExceptionServices;

namespace Thresholds.Rules;

/// <summary>
/// Diagrams are walked from node to node, as deep as they have atoms. An ordinary stack has room for some thousands; for a longer edition the work is
/// given a stack of its own.
/// </summary>
internal static class DeepStack
{
    private const int Ordinary = 2_000;
    private const int BytesEach = 1_024;

    public static T Run<T>(int depth, Func<T> work)
    {
        if (depth <= Ordinary)
        {
            return work();
        }

        T? result = default;
        ExceptionDispatchInfo? thrown = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    thrown = ExceptionDispatchInfo.Capture(e);
                }
            },
            (int)Math.Min(int.MaxValue, (long)BytesEach * depth));
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result!;
    }
}
