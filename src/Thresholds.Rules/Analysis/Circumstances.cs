namespace Thresholds.Rules.Analysis;

/// <summary>Counts distinct circumstances: the same id once, and rows and concepts that share a concept once.</summary>
internal static class Circumstances
{
    public static int Count(RulesetSubject subject, IEnumerable<string> ids)
    {
        // Each id leads to one that it shares a circumstance with, and the last one of such a line stands for it.
        Dictionary<string, string> leads = [];
        foreach (string id in ids)
        {
            leads.TryAdd(id, id);
            foreach (string concept in subject.FindIndicator(id)?.SameAs.Select(c => c.Id) ?? [])
            {
                leads.TryAdd(concept, concept);
                leads[LastOf(leads, concept)] = LastOf(leads, id);
            }
        }

        return leads.Keys.Select(id => LastOf(leads, id)).Distinct(StringComparer.Ordinal).Count();
    }

    private static string LastOf(Dictionary<string, string> leads, string id)
    {
        while (leads[id] != id)
        {
            // Half the way for whoever comes next.
            leads[id] = leads[leads[id]];
            id = leads[id];
        }

        return id;
    }
}
