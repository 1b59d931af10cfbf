using System.Reflection;

namespace Thresholds.Rules;

/// <summary>The version that records carry: the package's, without what a build adds about the commit it was made from.</summary>
internal static class LibraryVersion
{
    public static string Text { get; } =
        typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? string.Empty;
}
