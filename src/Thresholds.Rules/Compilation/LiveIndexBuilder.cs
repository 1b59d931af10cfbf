namespace Thresholds.Rules.Compilation;

/// <summary>Makes the index from what is recorded to the rules that it makes live.</summary>
internal static class LiveIndexBuilder
{
    // Beyond this many findings a rule is not examined for what makes it true at once; it is looked at and passed by when it is true.
    private const int MostFindings = 64;

    public static LiveIndex Build(Conditions conditions, Numbering numbering)
    {
        int[] gateways = [.. numbering.Edition.Ruleset.Gateways.Select(g => numbering.Fact(g.Id)).Distinct()];
        Chunks<Link> naming = new();
        Chunks<Link> namingWithMore = new();
        Chunks<Link> factsAlone = new();
        Chunks<Link> behindGateway = new();
        NamedFindings named = new();
        for (int rule = 0; rule < conditions.Rules.Length; rule++)
        {
            int root = conditions.Rules[rule];
            if (conditions.Nodes[root] is { Kind: NodeKind.Finding, First: var only } && conditions.WhenOf(only) < 0)
            {
                // A row or item that nothing but itself and its concepts mark: most rules are of this kind.
                naming.Add(new Link(only, rule));
                foreach (int concept in conditions.Concepts[only])
                {
                    naming.Add(new Link(concept, rule));
                }

                continue;
            }

            named.Read(root, conditions);
            foreach (int finding in named.Findings)
            {
                naming.Add(new Link(finding, rule));
                if (named.Findings.Count > MostFindings || !IsImplied(root, finding, conditions))
                {
                    namingWithMore.Add(new Link(finding, rule));
                }
            }

            if (named.FactsAlone)
            {
                foreach (int fact in named.Facts)
                {
                    factsAlone.Add(new Link(fact, rule));
                }
            }

            for (int gateway = 0; gateway < gateways.Length; gateway++)
            {
                if (named.Facts.Contains(gateways[gateway]))
                {
                    behindGateway.Add(new Link(gateway, rule));
                }
            }
        }

        return new LiveIndex
        {
            Naming = Links.Of(numbering.FindingCount, naming),
            NamingWithMore = Links.Of(numbering.FindingCount, namingWithMore),
            FactsAlone = Links.Of(numbering.FactCount, factsAlone),
            Gateways = gateways,
            BehindGateway = Links.Of(gateways.Length, behindGateway),
        };
    }

    /// <summary>Whether a condition is for as soon as a finding is, whatever else is recorded.</summary>
    public static bool IsImplied(int number, int finding, Conditions conditions)
    {
        PlanNode node = conditions.Nodes[number];
        switch (node.Kind)
        {
            case NodeKind.Finding:
                return Implies(finding, node.First, conditions);
            case NodeKind.Any:
                foreach (int part in conditions.Parts(node))
                {
                    if (IsImplied(part, finding, conditions))
                    {
                        return true;
                    }
                }

                return false;
            case NodeKind.AtLeast when node.Need == 1:
                for (int group = node.First; group < node.First + node.Count; group++)
                {
                    foreach (int member in conditions.Groups[group])
                    {
                        if (Implies(finding, member, conditions))
                        {
                            return true;
                        }
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static bool Implies(int finding, int other, Conditions conditions) =>
        finding == other
        || Array.IndexOf(conditions.Concepts[other], finding) >= 0
        || (conditions.WhenOf(other) is var when and >= 0 && IsImplied(when, finding, conditions));
}
