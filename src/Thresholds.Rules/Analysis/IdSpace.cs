using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Ids that may each stand for one thing only. The second taker of an id is reported.</summary>
internal sealed class IdSpace(DiagnosticBag bag)
{
    private readonly Dictionary<string, (string Name, SourcePosition Position)> taken = [];

    /// <summary>Reports what stands twice in one list of things.</summary>
    public static void Of<T>(DiagnosticBag bag, string kind, IEnumerable<T> things, Func<T, string> id, Func<T, SourcePosition> position)
    {
        IdSpace space = new(bag);
        foreach (T thing in things)
        {
            space.Add($"{kind} `{id(thing)}`", id(thing), position(thing));
        }
    }

    /// <summary>Takes an id for something written at a place.</summary>
    public void Add(string name, string id, SourcePosition position)
    {
        if (taken.TryAdd(id, (name, position)))
        {
            return;
        }

        (string first, SourcePosition place) = taken[id];
        Report(position, first == name ? $"{name} stands twice" : $"{name} has the id of {first}", place);
    }

    /// <summary>Takes an id for something that stands nowhere; whoever has it already is reported.</summary>
    public void Reserve(string id, string name)
    {
        if (!taken.TryAdd(id, (name, SourcePosition.None)))
        {
            (string first, SourcePosition place) = taken[id];
            Report(place, $"{first} has the id of {name}", SourcePosition.None);
        }
    }

    private void Report(SourcePosition position, string message, SourcePosition first) =>
        bag.Error(
            DiagnosticCodes.DuplicateId,
            position,
            message,
            first == SourcePosition.None ? "choose another id" : $"choose another id: the first stands in line {first.Line}");
}
