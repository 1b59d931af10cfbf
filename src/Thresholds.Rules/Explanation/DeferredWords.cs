namespace Thresholds.Rules;

/// <summary>The words of an explanation, written when somebody first reads one of them. Two readers that come at once write the same, and one of the two is kept.</summary>
internal sealed class DeferredWords(Evaluation evaluation)
{
    private Explanation? written;

    public Explanation Written => Volatile.Read(ref written) ?? Interlocked.CompareExchange(ref written, new ExplanationWriter(evaluation).Write(), null) ?? written!;

    public ExplanationSection Section(int place) => Written.Sections[place];
}
