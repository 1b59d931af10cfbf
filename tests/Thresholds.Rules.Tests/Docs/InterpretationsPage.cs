using System.Globalization;
using System.Text;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Docs;

/// <summary>The page that lists, for every edition, what rests on our reading and why.</summary>
internal static class InterpretationsPage
{
    public static string Of(IEnumerable<Edition> editions)
    {
        StringBuilder page = new();
        page.Append("# What rests on our reading\n\n");
        page.Append("Everything else in a ruleset is what its document says. This page is made from the rulesets; a test holds it to them.\n");
        page.Append("That the highest row sets the level is our reading too, for every edition: no document says how rows combine.\n");
        foreach (Ruleset ruleset in editions.Select(e => e.Ruleset))
        {
            int ours = ruleset.Rules.Count(r => r.Basis == Basis.Interpretation);
            double share = 100.0 * ours / ruleset.Rules.Length;
            page.Append(CultureInfo.InvariantCulture, $"\n## {ruleset.Title} ({ruleset})\n\n{ours} of {ruleset.Rules.Length} rules rest on interpretation ({share:0.0} %).\n\n");
            page.Append("| what | where | our reading, and why |\n|---|---|---|\n");
            foreach ((string what, string where, string why) in Entries(ruleset))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{what}` | {where} | {why.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }
        }

        return page.ToString();
    }

    private static IEnumerable<(string What, string Where, string Why)> Entries(Ruleset ruleset) =>
    [
        .. ruleset.Rules.Where(r => r.Basis == Basis.Interpretation).Select(r => (r.Id, r.Citation.Text, r.Reason!)),
        .. ruleset.Indicators.Where(i => i.Reading is not null).Select(i => (i.Id, i.Citation.Text, i.Reading!)),
        .. ruleset.Lists.SelectMany(l => l.Items).Where(i => i.Reading is not null && i.Indicator is null).Select(i => (i.Rows[0].Id, i.Citation.Text, i.Reading!)),
        .. ruleset.Notes.Where(n => n.Basis == Basis.Interpretation).Select(n => (n.Id, n.Citation.Text, n.Reason!)),
        .. ruleset.Responses.Where(r => r.Basis == Basis.Interpretation).Select(r => (r.Id, r.Citation.Text, r.Reason!)),
        .. ruleset.Consent.Where(c => c.Basis == Basis.Interpretation).Select(c => (c.Id, c.Citation.Text, c.Reason!)),
        .. ruleset.Considerations.Where(c => c.Basis == Basis.Interpretation).Select(c => (c.Id, c.Citation.Text, c.Reason!)),
    ];
}
