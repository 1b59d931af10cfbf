using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>An edition or an engine was insisted on that the catalog cannot give.</summary>
public sealed class ThresholdCatalogException : Exception
{
    /// <summary>Makes an exception without a word.</summary>
    public ThresholdCatalogException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public ThresholdCatalogException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ThresholdCatalogException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ThresholdCatalogException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All diagnostics; the message holds them in words.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [];
}
