using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>What reading the folders of a catalog again gave. Immutable.</summary>
public sealed class CatalogReload
{
    /// <summary>Editions that are new or have a new text, <c>ID@EDITION</c>, in ordinal order. Whoever asks from now on gets the new text.</summary>
    public required ImmutableArray<string> Updated { get; init; }

    /// <summary>Editions whose file is gone, <c>ID@EDITION</c>, in ordinal order. Nobody gets them any more.</summary>
    public required ImmutableArray<string> Removed { get; init; }

    /// <summary>Editions whose file has errors now, and that stay as they last were, <c>ID@EDITION</c>, in ordinal order.</summary>
    public required ImmutableArray<string> Kept { get; init; }

    /// <summary>What is wrong with the files; empty when nothing is.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether anything is different from before.</summary>
    public bool HasChanges => !Updated.IsEmpty || !Removed.IsEmpty;
}
