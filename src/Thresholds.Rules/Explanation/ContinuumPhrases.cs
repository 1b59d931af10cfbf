using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What is said of the levels side by side.</summary>
internal sealed class ContinuumPhrases(Phrasebook book)
{
    public string Heading => book.Say("continuum.heading");

    public string CouldReach => book.Say("continuum.could-reach");

    public string Indicated(bool complete) => book.Say(complete ? "continuum.indicated" : "continuum.at-least");

    public string Description(Ruleset ruleset, Level? indicated, bool complete, Level? reach)
    {
        List<string> said =
        [
            book.Say("continuum.levels", ("levels", string.Join("; ", ruleset.Levels))),
            (indicated, complete) switch
            {
                (null, _) => book.Say("continuum.says-none"),
                ({ } level, true) => book.Say("continuum.says-indicated", ("level", level.ToString())),
                ({ } level, false) => book.Say("continuum.says-at-least", ("level", level.ToString())),
            },
        ];
        if (reach is not null)
        {
            said.Add(book.Say("continuum.says-could-reach", ("level", reach.ToString())));
        }

        return string.Join(" ", said);
    }
}
