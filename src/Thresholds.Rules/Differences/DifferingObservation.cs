namespace Thresholds.Rules;

/// <summary>
/// One observation: a finding that is present or absent, or the values of a fact. An observation of a row that both editions have is given to both;
/// one of a row that only one has, to that one.
/// </summary>
public sealed class DifferingObservation
{
    /// <summary>What it is about; never a count.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>As the first edition has it; <see langword="null"/> when it has none.</summary>
    public required EntryPlace? First { get; init; }

    /// <summary>As the second edition has it; <see langword="null"/> when it has none.</summary>
    public required EntryPlace? Second { get; init; }

    /// <summary>Whether it is recorded present or absent; <see langword="null"/> for a fact.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The values of a fact, each of which will do; <see langword="null"/> for a finding.</summary>
    public FactValues? Values { get; init; }
}
