using System.Collections.Immutable;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>A contact as printed in the edition and not checked, or as an area laid its own over it with the date it verified it.</summary>
public sealed class ContactToUse
{
    /// <summary>What the edition prints for the as-of date.</summary>
    public required Contact Printed { get; init; }

    /// <summary>The area's own; <see langword="null"/> when it gave none.</summary>
    public required VerifiedContact? Verified { get; init; }

    /// <summary>Telephone numbers: the area's own where it gave any contact, else the printed ones.</summary>
    public ImmutableArray<string> Telephone => Verified?.Telephone ?? Printed.Telephone;

    /// <summary>E-mail addresses, likewise.</summary>
    public ImmutableArray<string> Email => Verified?.Email ?? Printed.Email;

    /// <summary>The web address, likewise.</summary>
    public string? Web => Verified is null ? Printed.Web : Verified.Web;

    /// <summary>The postal address, likewise.</summary>
    public string? Address => Verified is null ? Printed.Address : Verified.Address;

    /// <summary>When it can be reached, likewise.</summary>
    public string? Hours => Verified is null ? Printed.Hours : Verified.Hours;
}
