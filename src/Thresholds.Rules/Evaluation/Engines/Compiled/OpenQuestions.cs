using Thresholds.Rules.Compilation;

namespace Thresholds.Rules.Engines;

/// <summary>Finds the live rules, by what makes rules live, and marks what they still need as open.</summary>
internal sealed class OpenQuestions(CaseState state, MarkTester tester)
{
    public void Find()
    {
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

    private void LookAtAll(ReadOnlySpan<int> rules)
    {
        foreach (int rule in rules)
        {
            if (state.IsNewLive(rule) && !state.IsTrue(rule))
            {
                Collect(state.Plan.Rules[rule]);
            }
        }
    }

    private void Collect(int number)
    {
        if (!tester.HasNoMark(number))
        {
            return;
        }

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
        if ((state.Finding(finding).Flags & CellFlags.Open) != 0 || !tester.FindingHasNoMark(finding))
        {
            return;
        }

        state.Finding(finding).Flags |= CellFlags.Open;
        state.OpenFindings.Add(finding);
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

    private void CollectFact(int fact)
    {
        ref FactCell cell = ref state.Fact(fact);
        if (!cell.Open)
        {
            cell.Open = true;
            state.OpenFacts.Add(fact);
        }
    }

    private void CollectCount(int question)
    {
        if (state.IsNewQuestion(question))
        {
            state.OpenQuestions.Add(question);
        }
    }
}
