namespace Thresholds.Rules;

/// <summary>A row, judgement or concept of one edition or of both.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">As the first edition has it; null when it has none.</param>
/// <param name="Second">As the second edition has it; null when it has none.</param>
internal sealed record JointFinding(QuestionKind Kind, EntryPlace? First, EntryPlace? Second);
