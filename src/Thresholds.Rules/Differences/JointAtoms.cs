using System.Collections.Immutable;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <summary>
/// Everything that can be recorded under either of two editions, numbered: for each finding one atom for present and the next for absent, then for
/// each fact one atom for each group of its values. A finding brings no date, so it happened on the as-of date, whichever that is.
/// </summary>
internal sealed class JointAtoms
{
    /// <summary>Ages are taken as completed years on this day; which day it is makes no difference.</summary>
    public static readonly DateOnly AsOf = new(2000, 1, 1);

    private readonly List<JointFinding> findings = [];
    private readonly Dictionary<string, int> ofFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ofSecond = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> factsOfFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> factsOfSecond = new(StringComparer.Ordinal);
    private readonly Formula[] formulas;
    private readonly int[] firsts;

    public JointAtoms(MatchedEditions editions)
    {
        new JointFindings(editions, Add).AddAll();
        Facts = [.. ReadFacts(editions)];
        firsts = new int[Facts.Length + 1];
        firsts[0] = 2 * findings.Count;
        for (int fact = 0; fact < Facts.Length; fact++)
        {
            firsts[fact + 1] = firsts[fact] + Facts[fact].Groups.Length;
        }

        formulas = [.. Enumerable.Range(0, firsts[^1]).Select(Formula.Atom)];
    }

    /// <summary>How many atoms there are.</summary>
    public int Count => formulas.Length;

    /// <summary>The facts that some comparison of either edition reads.</summary>
    public ImmutableArray<JointFact> Facts { get; }

    public Formula Finding(string id, bool against, bool isFirst) => formulas[(2 * (isFirst ? ofFirst : ofSecond)[id]) + (against ? 1 : 0)];

    public JointFact Fact(string id, bool isFirst) => Facts[(isFirst ? factsOfFirst : factsOfSecond)[id]];

    public Formula Value(string fact, int group, bool isFirst) => formulas[firsts[(isFirst ? factsOfFirst : factsOfSecond)[fact]] + group];

    public bool IsFinding(int atom) => atom < firsts[0];

    public JointFinding FindingAt(int atom) => findings[atom >> 1];

    public static bool IsAbsent(int atom) => (atom & 1) != 0;

    public int FactAt(int atom)
    {
        int place = Array.BinarySearch(firsts, atom);
        return place >= 0 ? place : ~place - 1;
    }

    public int GroupAt(int atom) => atom - firsts[FactAt(atom)];

    /// <summary>What one case can record: nothing both present and absent, and one value of a fact.</summary>
    public int Possible(Diagram diagram)
    {
        int possible = Triples.Top;
        for (int fact = Facts.Length - 1; fact >= 0; fact--)
        {
            possible = diagram.Both(diagram.AtMostOne([.. Enumerable.Range(firsts[fact], firsts[fact + 1] - firsts[fact])]), possible);
        }

        for (int finding = findings.Count - 1; finding >= 0; finding--)
        {
            possible = diagram.Both(diagram.AtMostOne([2 * finding, (2 * finding) + 1]), possible);
        }

        return possible;
    }

    private void Add(JointFinding finding)
    {
        if (finding.First is { } first)
        {
            ofFirst.Add(first.Id, findings.Count);
        }

        if (finding.Second is { } second)
        {
            ofSecond.Add(second.Id, findings.Count);
        }

        findings.Add(finding);
    }

    private IEnumerable<JointFact> ReadFacts(MatchedEditions editions)
    {
        ILookup<string, FactCondition> inFirst = Comparisons(editions.First);
        ILookup<string, FactCondition> inSecond = Comparisons(editions.Second);
        int count = 0;
        foreach (Fact first in editions.Facts.First)
        {
            Fact? second = editions.Facts.InSecond(first);
            if (inFirst.Contains(first.Id) || (second is not null && inSecond.Contains(second.Id)))
            {
                factsOfFirst.Add(first.Id, count);
                if (second is not null)
                {
                    factsOfSecond.Add(second.Id, count);
                }

                count++;
                yield return JointFact.Of(first, second, [.. inFirst[first.Id]], second is null ? [] : [.. inSecond[second.Id]], AsOf);
            }
        }

        foreach (Fact second in editions.Facts.Second.Where(f => editions.Facts.InFirst(f) is null && inSecond.Contains(f.Id)))
        {
            factsOfSecond.Add(second.Id, count++);
            yield return JointFact.Of(null, second, [], [.. inSecond[second.Id]], AsOf);
        }
    }

    private static ILookup<string, FactCondition> Comparisons(Edition edition) => edition.Ruleset.Indicators.Select(i => i.When).OfType<Condition>()
        .Concat(edition.Ruleset.Rules.Select(r => r.Condition))
        .SelectMany(ConditionTree.Nodes)
        .OfType<FactCondition>()
        .ToLookup(c => c.Fact, StringComparer.Ordinal);
}
