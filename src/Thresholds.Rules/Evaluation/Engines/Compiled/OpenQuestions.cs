using Thresholds.Rules.Compilation;

namespace Thresholds.Rules.Engines;

/// <summary>Finds the live rules, by what makes rules live, and marks what they still need as open.</summary>
internal sealed class OpenQuestions(CaseState state, MarkTester tester)
{
    // While the needs of one rule are collected: its visit, and what it needs. The marks of the whole case stay as they are.
    private int visit;
    private (NumberList Findings, NumberList Facts, NumberList Questions) ofRule;

    /// <summary>The live rules, in the order in which they were found.</summary>
    public NumberList Live { get; } = new();

    public void Find()
    {
        Live.Clear();
        state.OpenFindings.Clear();
        state.OpenFacts.Clear();
        state.OpenQuestions.Clear();
        LiveIndex live = state.Plan.Live;
        foreach (int finding in state.ForNow.AsSpan())
        {
            LookAtAll(live.NamingWithMore[finding]);
        }

        foreach (BoundFinding finding in state.Observations.Findings)
        {
            if ((finding.Flags & RecordedFlags.NotKnown) != 0)
            {
                LookAtAll(live.Naming[finding.Number]);
            }
        }

        foreach (BoundValue value in state.Observations.Values)
        {
            if (!value.IsKnown)
            {
                LookAtAll(live.FactsAlone[value.Number]);
            }
        }

        for (int gateway = 0; gateway < live.Gateways.Length; gateway++)
        {
            if (!state.Fact(live.Gateways[gateway]).IsKnown)
            {
                LookAtAll(live.BehindGateway[gateway]);
            }
        }
    }

    /// <summary>What one live rule needs: findings, facts and questions of counts, each kind in its own list.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="needs">Where they are put, in place of what was there.</param>
    public void NeedsOf(int rule, (NumberList Findings, NumberList Facts, NumberList Questions) needs)
    {
        needs.Findings.Clear();
        needs.Facts.Clear();
        needs.Questions.Clear();
        ofRule = needs;
        visit = state.BeginVisit();
        Collect(state.Plan.Rules[rule]);
        visit = 0;
    }

    private void LookAtAll(ReadOnlySpan<int> rules)
    {
        foreach (int rule in rules)
        {
            if (state.IsNewLive(rule) && !state.IsTrue(rule) && tester.HasNoMark(state.Plan.Rules[rule]))
            {
                Live.Add(rule);
                CollectParts(state.Plan.Rules[rule]);
            }
        }
    }

    private void Collect(int number)
    {
        if (tester.HasNoMark(number))
        {
            CollectParts(number);
        }
    }

    private void CollectParts(int number)
    {
        ref readonly PlanNode node = ref state.Plan.Nodes[number];
        switch (node.Kind)
        {
            case NodeKind.Finding:
                CollectFinding(node.First);
                break;
            case NodeKind.Fact:
                CollectFact(node.Count);
                break;
            case NodeKind.Age:
                CollectAge(node);
                break;
            case NodeKind.Not:
                Collect(node.First);
                break;
            case NodeKind.All or NodeKind.Any:
                foreach (int part in state.Plan.Children.AsSpan(node.First, node.Count))
                {
                    Collect(part);
                }

                break;
            case NodeKind.AtLeast:
                for (int group = node.First; group < node.First + node.Count; group++)
                {
                    foreach (int member in state.Plan.Groups[group])
                    {
                        CollectFinding(member);
                    }
                }

                break;
            default:
                CollectCount(state.Plan.Counts[node.First].Question);
                break;
        }
    }

    private void CollectFinding(int finding)
    {
        if (!IsNew(finding) || !tester.FindingHasNoMark(finding))
        {
            return;
        }

        Keep(finding);
        if (finding >= state.Plan.RowCount)
        {
            return;
        }

        foreach (int concept in state.Plan.Concepts[finding])
        {
            CollectFinding(concept);
        }

        if (state.Plan.When[finding] is var when and >= 0)
        {
            Collect(when);
        }
    }

    // A known age that says nothing of something present fits both sides of the bound on the day that it happened: the date of birth would tell.
    private void CollectAge(in PlanNode node)
    {
        if (!state.Fact(node.Count).IsKnown || tester.HasDay(node.Need))
        {
            CollectFact(node.Count);
        }
    }

    private bool IsNew(int finding) =>
        visit > 0 ? state.IsNewNeededFinding(finding, visit) : (state.Finding(finding).Flags & CellFlags.Open) == 0;

    private void Keep(int finding)
    {
        if (visit > 0)
        {
            ofRule.Findings.Add(finding);
            return;
        }

        state.Finding(finding).Flags |= CellFlags.Open;
        state.OpenFindings.Add(finding);
    }

    private void CollectFact(int fact)
    {
        if (visit > 0)
        {
            if (state.IsNewNeededFact(fact, visit))
            {
                ofRule.Facts.Add(fact);
            }

            return;
        }

        ref FactCell cell = ref state.Fact(fact);
        if (!cell.Open)
        {
            cell.Open = true;
            state.OpenFacts.Add(fact);
        }
    }

    private void CollectCount(int question)
    {
        if (visit > 0)
        {
            if (state.IsNewNeededQuestion(question, visit))
            {
                ofRule.Questions.Add(question);
            }

            return;
        }

        if (state.IsNewQuestion(question))
        {
            state.OpenQuestions.Add(question);
        }
    }
}
