using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>One YAML document, one JSON text, or one element of a JSON array of cases, with what went wrong while its tree was built.</summary>
internal sealed class SourceDocument
{
    /// <summary>The tree; null when the document could not be read to its end.</summary>
    public required Node? Root { get; init; }

    /// <summary>The keys of the outermost mapping in order, as far as they were read: enough to tell the kind of a broken file.</summary>
    public required ImmutableArray<ScalarNode> RootKeys { get; init; }

    public required ImmutableArray<Diagnostic> Problems { get; init; }
}
