namespace Thresholds.Rules;

/// <summary>A paragraph.</summary>
/// <param name="Text">The words.</param>
internal sealed record PublishedParagraph(string Text) : PublishedBlock;
