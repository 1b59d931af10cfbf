using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>A name that stands for something defined elsewhere, with the place where it was written. Equality looks at the name alone.</summary>
/// <param name="id">The id that is referred to.</param>
/// <param name="position">Where the reference stands.</param>
public readonly struct Reference(string id, SourcePosition position) : IEquatable<Reference>
{
    /// <summary>The id that is referred to.</summary>
    public string Id { get; } = id;

    /// <summary>Where the reference stands.</summary>
    public SourcePosition Position { get; } = position;

    /// <inheritdoc/>
    public bool Equals(Reference other) => string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Reference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether both refer to the same id.</summary>
    public static bool operator ==(Reference left, Reference right) => left.Equals(right);

    /// <summary>Whether the two refer to different ids.</summary>
    public static bool operator !=(Reference left, Reference right) => !left.Equals(right);
}
