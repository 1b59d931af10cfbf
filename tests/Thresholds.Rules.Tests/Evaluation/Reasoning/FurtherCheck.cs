using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Tests.Differential;

namespace Thresholds.Rules.Tests.Reasoning;

/// <summary>
/// Holds why-not and what-would-raise to every set of further findings and facts up to a size. Of larger sets it is checked that no set up to that size
/// would do, and that each does.
/// </summary>
internal sealed class FurtherCheck
{
    private readonly int mostTried;
    private readonly Edition edition;
    private readonly Evaluation evaluation;
    private readonly BruteForce brute;
    private readonly BoundObservations bound;
    private readonly MarkReader now;

    /// <param name="edition">The edition.</param>
    /// <param name="evaluation">The evaluation of a case under it.</param>
    /// <param name="mostTried">How large the sets are that are all tried.</param>
    public FurtherCheck(Edition edition, Evaluation evaluation, int mostTried)
    {
        this.mostTried = mostTried;
        this.edition = edition;
        this.evaluation = evaluation;
        brute = new BruteForce(edition, evaluation.AsOf);
        bound = brute.Bind(evaluation.Observations);
        now = brute.Marks(evaluation.Observations);
    }

    /// <summary>What is different, or null when nothing is.</summary>
    public string? Compare()
    {
        Tried inTheWay = Try([.. Candidates(openOnly: false)]);
        Tried open = Try([.. Candidates(openOnly: true)]);
        return evaluation.WhyNot().Select(m => WhyNot(m, inTheWay)).FirstOrDefault(d => d is not null)
            ?? evaluation.WhatWouldRaise().Select(r => Raise(r, open)).FirstOrDefault(d => d is not null)
            ?? Conclusions();
    }

    private string? Conclusions()
    {
        string[] expected =
        [
            .. edition.Ruleset.Levels.Where(l => l.Rank > (evaluation.IndicatedLevel?.Rank ?? -1)).Select(l => l.Id),
            .. edition.Ruleset.Triggers.Where(t => (brute.RulesOf(new Conclusion { Trigger = t }) & brute.TrueRules(evaluation.Observations)) == 0).Select(t => t.Id),
        ];
        return expected.SequenceEqual(evaluation.WhyNot().Select(m => m.Conclusion.Id)) && expected.SequenceEqual(evaluation.WhatWouldRaise().Select(m => m.Conclusion.Id))
            ? null
            : "other conclusions";
    }

    private string? WhyNot(MissedConclusion missed, Tried tried)
    {
        ulong wanted = brute.RulesOf(missed.Conclusion);
        int? size = tried.Smallest(wanted);
        string name = $"why not {missed.Conclusion}";
        if (size != missed.Missing && (size is not null || missed.Missing <= mostTried))
        {
            return $"{name}: {missed.Missing} missing, by trying {size}";
        }

        if (missed.Missing is null)
        {
            return null;
        }

        ulong nearest = 0;
        foreach (NearRule near in missed.Nearest)
        {
            ulong rule = 1ul << edition.Ruleset.Rules.IndexOf(near.Rule);
            nearest |= rule;
            if (Ways($"{name}, {near.Rule.Id}", near.Ways, rule, missed.Missing.Value, tried) is { } difference)
            {
                return difference;
            }

            if (near.Ways.SelectMany(w => w.Parts).Select(Standing).FirstOrDefault(d => d is not null) is { } standing)
            {
                return $"{name}, {near.Rule.Id}: {standing}";
            }
        }

        ulong expected = size is { } s ? tried.Rules(s) & wanted : nearest;
        return nearest == expected ? null : $"{name}: nearest rules {nearest:b}, by trying {expected:b}";
    }

    private string? Raise(RaisedConclusion raised, Tried tried)
    {
        ulong wanted = brute.RulesOf(raised.Conclusion);
        int? size = tried.Smallest(wanted);
        string name = $"raise {raised.Conclusion}";
        if (size != raised.Further && (size is not null || raised.Further <= mostTried))
        {
            return $"{name}: {raised.Further} further, by trying {size}";
        }

        return raised.Further is not { } further ? null
            : raised.Ways.SelectMany(w => w.Parts).Any(p => p.Standing is not (FurtherStanding.NotAsked or FurtherStanding.NotKnown)) ? $"{name}: offers what is recorded otherwise"
            : evaluation.Settled ? $"{name}: a settled evaluation can be raised"
            : Ways(name, raised.Ways, wanted, further, tried);
    }

    private string? Ways(string name, ImmutableArray<FurtherSet> ways, ulong wanted, int size, Tried tried)
    {
        foreach (FurtherSet way in ways)
        {
            if (way.Parts.Length != size)
            {
                return $"{name}: a way of another size: {Words(way)}";
            }

            foreach (Candidate[] set in Sets(way))
            {
                ulong rules = brute.TrueRules(With(set));
                if ((rules & wanted) == 0 || way.Rules.Any(r => ((rules >> edition.Ruleset.Rules.IndexOf(r)) & 1) == 0))
                {
                    return $"{name}: {Words(way)} does not do with {string.Join(" + ", set.Select(c => c.Name))}";
                }
            }
        }

        if (size > mostTried)
        {
            return null;
        }

        foreach (Candidate[] set in tried.Sets(size, wanted))
        {
            if (!ways.Any(w => Covers(w, set)))
            {
                return $"{name}: misses {string.Join(" + ", set.Select(c => c.Name))}";
            }
        }

        return null;
    }

    private string? Standing(FurtherFinding part)
    {
        FurtherStanding expected;
        if (part.Kind == QuestionKind.Fact)
        {
            BoundFact? fact = bound.FactOf(part.Id);
            expected = fact is null ? FurtherStanding.NotAsked : fact.IsKnown ? FurtherStanding.OutOfBounds : FurtherStanding.NotKnown;
        }
        else
        {
            Marks own = bound.MarksOf(part.Id);
            bool otherwise = part.Finding == Finding.Present ? own.IsAgainst() : own.IsFor();
            expected = otherwise ? FurtherStanding.RecordedOtherwise : bound.IsNotKnown(part.Id) ? FurtherStanding.NotKnown : FurtherStanding.NotAsked;
        }

        return part.Standing == expected && part.Recorded.IsEmpty == (expected != FurtherStanding.RecordedOtherwise) ? null : $"{part.Id} stands as {part.Standing}, not {expected}";
    }

    private static string Words(FurtherSet way) => string.Join(" + ", way.Parts.Select(p => $"{p.Id} {p.Finding}{(p.Values is null ? string.Empty : Words(p.Values))}"));

    private static string Words(FactValues values) =>
        string.Join(',', values.Words.Concat(values.Ranges.Select(r => $"{(r.FromIncluded ? '[' : '(')}{r.From},{r.To}{(r.ToIncluded ? ']' : ')')}")));

    private static bool Covers(FurtherSet way, Candidate[] set) => way.Parts.Length == set.Length && set.All(c => way.Parts.Any(p => Covers(p, c)));

    private static bool Covers(FurtherFinding part, Candidate candidate) => part.Id == candidate.Id
        && part.Finding == candidate.Finding
        && (part.Values is not { } values || values.Words.Contains(candidate.Value!) || values.Ranges.Any(r => Contains(r, candidate.Value!)));

    private static bool Contains(ValueRange range, string value)
    {
        decimal number = value == "unborn" ? -1 : decimal.Parse(value, CultureInfo.InvariantCulture);
        return (range.From is not { } from || number > from || (range.FromIncluded && number == from))
            && (range.To is not { } to || number < to || (range.ToIncluded && number == to));
    }

    // Every choice of values that a way leaves.
    private IEnumerable<Candidate[]> Sets(FurtherSet way)
    {
        IEnumerable<Candidate[]> sets = [[]];
        foreach (FurtherFinding part in way.Parts)
        {
            Candidate[] choices = part.Values is null
                ? [new Candidate(part.Id, part.Finding, null)]
                : [.. ValuesOf(part.Values.Fact).Select(v => new Candidate(part.Id, null, v)).Where(c => Covers(part, c))];
            sets = sets.SelectMany(_ => choices, (set, c) => (Candidate[])[.. set, c]);
        }

        return sets;
    }

    private IEnumerable<Candidate> Candidates(bool openOnly)
    {
        IEnumerable<string> ids = edition.Ruleset.Indicators.Select(i => i.Id)
            .Concat(edition.Ruleset.Judgements.Select(j => j.Id))
            .Concat(edition.Vocabulary.Concepts.Select(c => c.Id));
        foreach (string id in ids)
        {
            Marks own = bound.MarksOf(id);
            Marks all = now.OfFinding(id);
            if (!own.IsFor() && (openOnly ? !all.IsAgainst() : own.IsAgainst() || !all.IsAgainst()))
            {
                yield return new Candidate(id, Finding.Present, null);
            }

            if (!own.IsAgainst() && (openOnly ? !all.IsFor() : own.IsFor() || !all.IsFor()))
            {
                yield return new Candidate(id, Finding.Absent, null);
            }
        }

        foreach (Fact fact in edition.Vocabulary.Facts.Where(f => !openOnly || bound.FactOf(f.Id) is not { IsKnown: true }))
        {
            foreach (string value in ValuesOf(fact))
            {
                yield return new Candidate(fact.Id, null, value);
            }
        }
    }

    private IEnumerable<string> ValuesOf(Fact fact) => fact.Type switch
    {
        FactType.YesNo => ["yes", "no"],
        FactType.OneOf => fact.Values,
        FactType.Age => Enumerable.Range(0, (int)(fact.To ?? 30) + 1).Select(a => a.ToString(CultureInfo.InvariantCulture)).Prepend("unborn"),
        _ => Bounds.Of(edition, fact.Id)
            .Append(fact.From ?? 0)
            .SelectMany(b => fact.Type == FactType.Number ? new[] { b - 0.1m, b, b + 0.1m } : [b - 1, b, b + 1])
            .Where(v => !(v < fact.From) && !(v > fact.To))
            .Distinct()
            .Select(v => v.ToString(CultureInfo.InvariantCulture)),
    };

    private Observations With(Candidate[] set) => new()
    {
        AsOf = evaluation.AsOf,
        Findings = [.. evaluation.Observations.Findings, .. set.Where(c => c.Finding is not null).Select(c => new Observation { Id = c.Id, Finding = c.Finding!.Value })],
        Facts =
        [
            .. evaluation.Observations.Facts.Where(f => !set.Any(c => c.Id == BruteForce.FactOf(f.Name))),
            .. set.Where(c => c.Value is not null).Select(c => new RecordedFact { Name = c.Id, Value = c.Value! }),
        ],
    };

    private Tried Try(Candidate[] candidates)
    {
        Candidate[][] byId = [.. candidates.GroupBy(c => c.Id, StringComparer.Ordinal).Select(g => g.ToArray())];
        List<(Candidate[] Set, ulong Rules)>[] bySize = [.. Enumerable.Range(0, Math.Min(mostTried, byId.Length) + 1).Select(_ => new List<(Candidate[], ulong)>())];
        TryFrom(0, []);
        return new Tried(bySize);

        void TryFrom(int id, Candidate[] set)
        {
            bySize[set.Length].Add((set, brute.TrueRules(With(set))));
            for (int next = id; next < byId.Length && set.Length < bySize.Length - 1; next++)
            {
                foreach (Candidate candidate in byId[next])
                {
                    TryFrom(next + 1, [.. set, candidate]);
                }
            }
        }
    }

    internal sealed record Candidate(string Id, Finding? Finding, string? Value)
    {
        public string Name => $"{Id} {Finding}{Value}";
    }

    private sealed record Tried(List<(Candidate[] Set, ulong Rules)>[] BySize)
    {
        public int? Smallest(ulong wanted)
        {
            int size = Array.FindIndex(BySize, s => s.Exists(t => (t.Rules & wanted) != 0));
            return size < 0 ? null : size;
        }

        public ulong Rules(int size) => BySize[size].Aggregate(0ul, (rules, t) => rules | t.Rules);

        public IEnumerable<Candidate[]> Sets(int size, ulong wanted) => BySize[size].Where(t => (t.Rules & wanted) != 0).Select(t => t.Set);
    }
}
