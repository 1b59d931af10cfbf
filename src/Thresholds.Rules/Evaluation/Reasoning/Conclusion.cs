using System.Diagnostics.CodeAnalysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Something that a result can reach: a level of need, or a trigger. Exactly one of the two.</summary>
public sealed class Conclusion
{
    /// <summary>The level; <see langword="null"/> for a trigger. It is reached where some true rule indicates this very level.</summary>
    public Level? Level { get; init; }

    /// <summary>The trigger; <see langword="null"/> for a level. It is reached where some true rule reaches it.</summary>
    public Trigger? Trigger { get; init; }

    /// <summary>The id of the level or trigger.</summary>
    public string Id => Level?.Id ?? Trigger!.Id;

    /// <summary>Finds the level or trigger of an edition with an id. A level goes before a trigger of the same id.</summary>
    /// <param name="ruleset">The edition's ruleset.</param>
    /// <param name="id">The id.</param>
    /// <param name="conclusion">The level or trigger.</param>
    /// <param name="problem">What is wrong with the id, with the nearest known one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleset"/> or <paramref name="id"/> is null.</exception>
    public static bool TryFind(Ruleset ruleset, string id, [NotNullWhen(true)] out Conclusion? conclusion, [NotNullWhen(false)] out Diagnostic? problem)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        ArgumentNullException.ThrowIfNull(id);
        conclusion = ruleset.FindLevel(id) is { } level ? new Conclusion { Level = level }
            : ruleset.FindTrigger(id) is { } trigger ? new Conclusion { Trigger = trigger }
            : null;
        string[] known = [.. ruleset.Levels.Select(l => l.Id), .. ruleset.Triggers.Select(t => t.Id)];
        problem = conclusion is not null
            ? null
            : new Diagnostic
            {
                Code = DiagnosticCodes.UnknownLevel,
                Severity = DiagnosticSeverity.Error,
                Message = $"{ruleset} has no level or trigger `{id}`",
                Help = NearestName.Help(id, known) ?? $"known: {string.Join(", ", known)}",
                Position = SourcePosition.None,
            };
        return conclusion is not null;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
