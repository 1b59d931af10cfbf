namespace Thresholds.Rules.Compilation;

/// <summary>Works out how high each mark can reach, so that whoever asks for the level alone passes by what cannot raise it.</summary>
internal sealed class RankReach
{
    private const short Unknown = short.MinValue;

    private readonly WatchIndex watch;
    private readonly Conditions conditions;
    private readonly int rowCount;
    private readonly int[] ranks;
    private readonly Links classesOfRow;
    private readonly short[] ofFor;
    private readonly short[] ofAgainst;
    private readonly bool[] askedFor;
    private readonly int rankOfCounting;

    private RankReach(WatchIndex watch, Conditions conditions, int[] ranks, int findingCount, Links classesOfRow)
    {
        this.watch = watch;
        this.conditions = conditions;
        this.ranks = ranks;
        this.classesOfRow = classesOfRow;
        rowCount = conditions.RowCount;
        ofFor = Filled(findingCount);
        ofAgainst = Filled(findingCount);
        askedFor = AskedFor(conditions, findingCount);

        // What counts rows may be asked for by anything that stands above it, so all that counts is taken together.
        rankOfCounting = -1;
        for (int rule = 0; rule < ranks.Length; rule++)
        {
            if (watch.Layers[conditions.RuleTarget(rule)] > 0)
            {
                rankOfCounting = Math.Max(rankOfCounting, ranks[rule]);
            }
        }
    }

    public static WatchIndex Complete(WatchIndex watch, Conditions conditions, int[] ranks, int findingCount, int factCount, Links classesOfRow, Links namingWithMore)
    {
        RankReach reach = new(watch, conditions, ranks, findingCount, classesOfRow);
        return new WatchIndex
        {
            Findings = reach.Entries(namingWithMore),
            DirectRules = watch.DirectRules,
            RowsOfConcept = watch.RowsOfConcept,
            OnFor = watch.OnFor,
            OnAgainst = watch.OnAgainst,
            AgainstRowsOfConcept = watch.AgainstRowsOfConcept,
            OnFact = watch.OnFact,
            OnClass = watch.OnClass,
            OnCount = watch.OnCount,
            Always = watch.Always,
            Layers = watch.Layers,
            LastLayer = watch.LastLayer,
            RankOfTarget = reach.OfAllTargets(),
            RankOfFact = reach.OfFacts(factCount),
            RankAlways = reach.OfTargets(watch.Always),
        };
    }

    private static short[] Filled(int count)
    {
        short[] filled = new short[count];
        Array.Fill(filled, Unknown);
        return filled;
    }

    private static bool[] AskedFor(Conditions conditions, int findingCount)
    {
        bool[] isDirectRule = new bool[conditions.Nodes.Length];
        foreach (int root in conditions.Rules)
        {
            isDirectRule[root] = true;
        }

        bool[] asked = new bool[findingCount];
        for (int number = 0; number < conditions.Nodes.Length; number++)
        {
            if (conditions.Nodes[number] is { Kind: NodeKind.Finding, First: var finding } && !isDirectRule[number])
            {
                asked[finding] = true;
            }
        }

        foreach (int member in conditions.Groups.Members)
        {
            asked[member] = true;
        }

        return asked;
    }

    private FindingEntry[] Entries(Links namingWithMore)
    {
        FindingEntry[] entries = new FindingEntry[ofFor.Length];
        for (int finding = 0; finding < entries.Length; finding++)
        {
            entries[finding] = EntryOf(finding, namingWithMore[finding].Length > 0);
        }

        return entries;
    }

    private short[] OfAllTargets()
    {
        short[] ranksOfTargets = new short[watch.Layers.Length];
        for (int target = 0; target < ranksOfTargets.Length; target++)
        {
            ranksOfTargets[target] = (short)OfTarget(target);
        }

        return ranksOfTargets;
    }

    private int[] OfFacts(int factCount)
    {
        int[] ranksOfFacts = new int[factCount];
        for (int fact = 0; fact < ranksOfFacts.Length; fact++)
        {
            ranksOfFacts[fact] = OfTargets(watch.OnFact[fact]);
        }

        return ranksOfFacts;
    }

    private FindingEntry EntryOf(int finding, bool isNamed)
    {
        bool isAgainst = watch.OnAgainst[finding].Length + watch.AgainstRowsOfConcept[finding].Length > 0;
        FindingTraits traits = (watch.OnFor[finding].Length > 0 ? FindingTraits.Awaited : FindingTraits.None)
            | (watch.RowsOfConcept[finding].Length > 0 ? FindingTraits.MarksRows : FindingTraits.None)
            | (finding < rowCount && classesOfRow[finding].Length > 0 ? FindingTraits.Counted : FindingTraits.None)
            | (isAgainst ? FindingTraits.Against : FindingTraits.None)
            | (isNamed ? FindingTraits.Named : FindingTraits.None)
            | (askedFor[finding] ? FindingTraits.AskedFor : FindingTraits.None)
            | (conditions.WhenOf(finding) >= 0 || conditions.Concepts[finding].Length > 0 ? FindingTraits.WorkedOut : FindingTraits.None);
        ReadOnlySpan<int> rules = watch.DirectRules[finding];
        int rule = rules.Length switch { 0 => FindingEntry.None, 1 => rules[0], _ => FindingEntry.Several };
        return new FindingEntry(traits, rule, (short)Alone(finding), (short)OfFor(finding), (short)OfAgainst(finding));
    }

    private int Alone(int finding)
    {
        int rank = OfRules(watch.DirectRules[finding]);
        foreach (int row in watch.RowsOfConcept[finding])
        {
            rank = Math.Max(rank, OfRules(watch.DirectRules[row]));
        }

        return rank;
    }

    private int OfRules(ReadOnlySpan<int> rules)
    {
        int rank = -1;
        foreach (int rule in rules)
        {
            rank = Math.Max(rank, ranks[rule]);
        }

        return rank;
    }

    private int OfFor(int finding)
    {
        if (ofFor[finding] != Unknown)
        {
            return ofFor[finding];
        }

        ofFor[finding] = -1;
        int rank = Math.Max(OfRules(watch.DirectRules[finding]), OfTargets(watch.OnFor[finding]));
        foreach (int row in watch.RowsOfConcept[finding])
        {
            rank = Math.Max(rank, OfFor(row));
        }

        if (finding < rowCount && classesOfRow[finding].Length > 0)
        {
            rank = Math.Max(rank, rankOfCounting);
        }

        return ofFor[finding] = (short)rank;
    }

    private int OfAgainst(int finding)
    {
        if (ofAgainst[finding] != Unknown)
        {
            return ofAgainst[finding];
        }

        int rank = OfTargets(watch.OnAgainst[finding]);
        foreach (int row in watch.AgainstRowsOfConcept[finding])
        {
            rank = Math.Max(rank, OfAgainst(row));
        }

        return ofAgainst[finding] = (short)rank;
    }

    private int OfTargets(ReadOnlySpan<int> targets)
    {
        int rank = -1;
        foreach (int target in targets)
        {
            rank = Math.Max(rank, OfTarget(target));
        }

        return rank;
    }

    private int OfTarget(int target)
    {
        if (target >= 2 * rowCount)
        {
            return ranks[target - (2 * rowCount)];
        }

        return target < rowCount ? OfFor(target) : OfAgainst(target - rowCount);
    }
}
