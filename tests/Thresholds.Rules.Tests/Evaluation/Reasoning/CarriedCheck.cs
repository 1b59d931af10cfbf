using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Reasoning;

/// <summary>Holds why and rests-on to every subset of the observations.</summary>
internal sealed class CarriedCheck(Edition edition, Evaluation evaluation)
{
    public const int MostAtoms = 9;

    private readonly BruteForce brute = new(edition, evaluation.AsOf);
    private ImmutableArray<BruteForce.Atom> atoms;
    private ulong[] truths = [];

    /// <summary>What is different, or null when nothing is. Cases with many observations are not tried.</summary>
    public string? Compare()
    {
        atoms = brute.AtomsOf(evaluation.Observations);
        if (atoms.Length > MostAtoms || edition.Ruleset.Rules.Length > 64)
        {
            return null;
        }

        truths = brute.OfSubsets(atoms);
        ImmutableArray<CarriedConclusion> why = evaluation.Why();
        ImmutableArray<CarriedConclusion> restsOn = evaluation.RestsOn();
        string expected = string.Join(' ', Reached());
        return Different("reached", expected, string.Join(' ', why.Select(w => w.Conclusion.Id)))
            ?? Different("rests on", expected, string.Join(' ', restsOn.Select(w => w.Conclusion.Id)))
            ?? why.Select(Why).FirstOrDefault(d => d is not null)
            ?? restsOn.Select(RestsOn).FirstOrDefault(d => d is not null);
    }

    private static string? Different(string what, string expected, string found) =>
        expected == found ? null : $"{what}: expected\n{expected}\nfound\n{found}";

    private static string Text(IEnumerable<string> sets) => string.Join('\n', sets.Order(StringComparer.Ordinal));

    private static string Name(ObservationSet set) =>
        string.Join(" + ", set.Findings.Select(BruteForce.Name).Concat(set.Facts.Select(BruteForce.Name)).Order(StringComparer.Ordinal));

    private IEnumerable<string> Reached()
    {
        ulong all = truths[^1];
        Level? level = edition.Ruleset.Levels.LastOrDefault(l => (brute.RulesOf(new Conclusion { Level = l }) & all) != 0);
        return [.. level is null ? Array.Empty<string>() : [level.Id], .. edition.Ruleset.Triggers.Where(t => (brute.RulesOf(new Conclusion { Trigger = t }) & all) != 0).Select(t => t.Id)];
    }

    private string? Why(CarriedConclusion carried)
    {
        ulong wanted = brute.RulesOf(carried.Conclusion);
        int[] minimal = BruteForce.Minimal(atoms.Length, set => (truths[set] & wanted) != 0);
        string expected = Text(minimal.Select(m => $"{Name(m)} => {Rules(truths[m] & wanted)}"));
        string found = Text(carried.Sets.Sets.Select(s => $"{Name(s)} => {string.Join(' ', s.Rules.Select(r => r.Id))}"));
        return Different($"why {carried.Conclusion}", expected, found)
            ?? (carried.Sets.Count == minimal.Length ? null : $"why {carried.Conclusion}: counts {carried.Sets.Count} of {minimal.Length}")
            ?? carried.Rules.Select(r => Pattern(r, minimal)).FirstOrDefault(d => d is not null)
            ?? carried.Sets.Sets.SelectMany(s => s.Rules.Where(r => s.Size > 0 && s.GroundsOf(r).IsEmpty).Select(r => $"no ground for {r.Id} in {Name(s)}")).FirstOrDefault();
    }

    private string? Pattern(CarryingRule rule, int[] minimal)
    {
        int place = edition.Ruleset.Rules.IndexOf(rule.Rule);
        for (int set = 0; set < truths.Length; set++)
        {
            if (Holds(rule.Pattern, set) != ((truths[set] >> place) & 1) > 0)
            {
                return $"the pattern of {rule.Rule.Id} is wrong for {Name(set)}";
            }
        }

        int[] own = BruteForce.Minimal(atoms.Length, set => ((truths[set] >> place) & 1) > 0);
        return rule.StandsWhole == own.All(minimal.Contains) ? null : $"{rule.Rule.Id} stands whole: {rule.StandsWhole}";
    }

    private bool Holds(ObservationPattern pattern, int set) => pattern.Kind == PatternKind.One
        ? atoms.Where((_, i) => (set & (1 << i)) != 0).Any(a => a.Name == (pattern.Observation is { } o ? BruteForce.Name(o) : BruteForce.Name(pattern.Fact!)))
        : pattern.Parts.Count(p => Holds(p, set)) >= pattern.Count;

    private string? RestsOn(CarriedConclusion carried)
    {
        ulong wanted = brute.RulesOf(carried.Conclusion);
        int all = truths.Length - 1;
        int[] minimal = BruteForce.Minimal(atoms.Length, set => (truths[all & ~set] & wanted) == 0);
        return Different($"rests on {carried.Conclusion}", Text(minimal.Select(Name)), Text(carried.Sets.Sets.Select(Name)));
    }

    private string Name(int set) => string.Join(" + ", atoms.Where((_, i) => (set & (1 << i)) != 0).Select(a => a.Name).Order(StringComparer.Ordinal));

    private string Rules(ulong rules) => string.Join(' ', edition.Ruleset.Rules.Where((_, i) => ((rules >> i) & 1) > 0).Select(r => r.Id));
}
