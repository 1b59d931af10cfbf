using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <content>Rows, what made them count, and what is still open about them.</content>
internal sealed partial class Phrases
{
    public string SetsNoLevel(Ruleset ruleset) => book.Say("rows.sets-no-level", ("word", ruleset.LevelWord));

    /// <summary>Where a row stands, and the other places that attach a trigger to it.</summary>
    /// <param name="place">The row's own place.</param>
    /// <param name="triggers">What it reached.</param>
    /// <param name="sameCell">Whether the row before it stands in the same cell.</param>
    /// <param name="said">Triggers that a row before it has spelt out.</param>
    public string Place(Citation place, ImmutableArray<ReachedTrigger> triggers, bool sameCell, HashSet<string> said)
    {
        string places = sameCell && place.Ordinal is { } ordinal ? book.Say("rows.same-cell", ("row", Number(ordinal))) : place.ShortText;
        foreach (ReachedTrigger trigger in triggers)
        {
            if (trigger.Citation.Text != place.Text)
            {
                string other = trigger.Citation.ShortText;
                places += said.Add(trigger.Trigger.Id) ? $"; {other} ({ForceBefore(trigger.Trigger)})" : $"; {other}";
            }
        }

        return places;
    }

    public string ReadLevel(Reason reason) =>
        book.Say("rows.level-is-our-reading", ("level", Capital(reason.Level!.Place)), ("place", reason.Rule.Citation.ShortText));

    /// <summary>A strength and the worries that it stands beside.</summary>
    /// <param name="conflict">The strength and the concerns.</param>
    /// <param name="numbers">The numbers of the worries; empty when none of the concerns has one.</param>
    public string Conflict(Conflict conflict, int[] numbers) => numbers switch
    {
        [] => book.Say("disagreements.strength-beside", ("strength", conflict.Strength.Text)),
        [var one] => book.Say("disagreements.strength-beside-worry", ("strength", conflict.Strength.Text), ("number", Number(one))),
        [.. var some, var last] => book.Say(
            "disagreements.strength-beside-worries",
            ("strength", conflict.Strength.Text), ("numbers", string.Join(", ", some.Select(Number))), ("last", Number(last))),
    };

    public static string Quoted(Indicator indicator) => $"\"{indicator.Text}\" ({indicator.Citation.ShortText})";

    public string Contradiction(Contradiction contradiction) => book.Say("disagreements.contradiction", ("text", contradiction.Text));

    public string GroundFor(Ground ground) => book.Say("disagreements.for", ("ground", How(ground)));

    public string GroundAgainst(Ground ground) => book.Say("disagreements.against", ("ground", How(ground)));

    public string MayLead(Question question) => (question.MayRaiseTo, question.MayTrigger) switch
    {
        ({ } level, { IsEmpty: false } triggers) => book.Say("questions.may-raise-and-trigger", ("level", level.Place), ("triggers", Triggers(triggers))),
        ({ } level, _) => book.Say("questions.may-raise", ("level", level.Place)),
        (null, { IsEmpty: false } triggers) => Triggers(triggers),
        _ => book.Say("questions.adds-a-reason"),
    };

    public string NeededBy(Question question)
    {
        if (question.Rules.IsEmpty)
        {
            return book.Say("questions.for-next-steps");
        }

        Rule first = question.Rules[0];
        (string, string) text = ("text", first.Text);
        (string, string) place = ("place", first.Citation.ShortText);
        (string, string) lead = ("lead", MayLead(question));
        int more = question.Rules.Length - 1;
        return more == 0 ? book.Say("questions.for-rule", text, place, lead) : book.Count("questions.for-rules", more, text, place, lead);
    }

    public string NotAsked(Trigger trigger, IReadOnlyList<string> named, int more)
    {
        (string, string) what = ("trigger", ForceBefore(trigger));
        (string, string) rows = ("rows", string.Join("; ", named));
        return more == 0 ? book.Say("questions.not-asked", what, rows) : book.Count("questions.not-asked-and-more", more, what, rows);
    }

    public static string PromptsLine(IReadOnlyList<Prompt> prompts) =>
        $"{string.Join(" ", prompts.Select(p => p.Text))} ({string.Join(", ", prompts.Select(p => p.Citation.ShortText).Distinct(StringComparer.Ordinal))})";

    public string CoverageLine(Coverage coverage)
    {
        (string, string) open = ("open", Number(coverage.Rows - coverage.Asked));
        (string, string) rows = ("rows", Number(coverage.Rows));
        return coverage.UnaskedThatMatter > 0
            ? book.Count("coverage.could-change", coverage.UnaskedThatMatter, open, rows)
            : book.Say("coverage.not-asked", open, rows);
    }

    /// <summary>How one ground made something count, or spoke against it.</summary>
    public string How(Ground ground) => ground.Observation is { } observation ? HowRecorded(observation) : HowCompared(ground);

    public string How(ImmutableArray<Ground> grounds) =>
        grounds.Length == 1 ? How(grounds[0]) : string.Join(" ", grounds.Select(How).Distinct(StringComparer.Ordinal));

    public string Recorded(NotCounted thing) => string.Join(" ", thing.Observations.Select(HowRecorded).Distinct(StringComparer.Ordinal));

    public string NotCountedLine(NotCounted thing)
    {
        string place = thing.Citation is { } citation ? $"{citation.ShortText}. " : string.Empty;
        return place + book.Say(thing.Reason switch
        {
            NotCountedReason.WaitsForAnAnswer => "rows.waits-for-an-answer",
            NotCountedReason.OtherPartsDoNotHold => "rows.other-parts-do-not-hold",
            _ => "rows.not-in-this-edition",
        });
    }

    public string NoteAsRecorded(string note) =>
        book.Say("ground.note", ("note", string.Join(' ', note.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    public string AgeNow(BoundFact age) => book.Say("ground.age-now", ("age", AgeWords(age.Age.AtAsOf, age.Age.AtAsOf)));

    private string HowRecorded(Observation observation)
    {
        List<string> parts = [];
        if (observation.Finding == Finding.Absent)
        {
            parts.Add(book.Say("ground.recorded-absent"));
        }

        if (observation.Id.Contains('/', StringComparison.Ordinal))
        {
            parts.Add(book.Say("ground.recorded-as", ("id", observation.Id)));
        }

        if (observation.By is { } by)
        {
            parts.Add(by);
        }

        if (observation.Kind is ObservationKind.ChildsWords or ObservationKind.Opinion)
        {
            parts.Add(book.Say(observation.Kind == ObservationKind.Opinion ? "ground.opinion" : "ground.childs-words"));
        }

        if (observation.Happened is { } happened)
        {
            parts.Add(Day(happened));
        }

        return Sentence(parts.Count == 0 ? book.Say("ground.recorded") : string.Join(", ", parts));
    }

    private string HowCompared(Ground ground)
    {
        BoundFact fact = ground.Fact!;
        string comparison = And(ground.Comparison!.Comparisons.Select(Compared));
        string verdict = ground.SpeaksFor ? comparison : book.Say("ground.not", ("comparison", comparison));
        if (fact.Fact.Type == FactType.Age && ground.Day is { } day)
        {
            (int lowest, int highest) = fact.Age.On(day);
            return book.Say("ground.age", ("age", AgeWords(lowest, highest)), ("day", Day(day)), ("verdict", verdict));
        }

        (string, string) name = ("fact", Capital(Spoken(fact.Fact.Id)));
        if (fact.Fact.Type is FactType.YesNo or FactType.OneOf)
        {
            return book.Say(ground.SpeaksFor ? "ground.choice" : "ground.choice-against", name, ("value", fact.Text), ("verdict", verdict));
        }

        string value = fact.Fact.Unit is { } unit ? $"{fact.Text} {unit}" : fact.Text;
        return book.Say("ground.number", name, ("value", value), ("verdict", verdict));
    }

    public string ForceBefore(Trigger trigger) => book.Say(
        trigger.Force switch
        {
            Force.CouldLeadTo => "trigger.could-lead-to",
            Force.Consider => "trigger.consider",
            Force.May => "trigger.may",
            Force.Should => "trigger.should",
            Force.Must => "trigger.must",
            _ => "trigger.required",
        },
        ("trigger", trigger.Name));

    private string Triggers(ImmutableArray<Trigger> triggers) =>
        string.Join(", ", triggers.Select(t => book.Say("questions.trigger", ("section", Number(t.Section)), ("trigger", ForceBefore(t)))));

    public string Compared(Comparison comparison)
    {
        string values = Or(comparison.Values);
        return comparison.Operator switch
        {
            ComparisonOperator.Below => book.Say("compared.below", ("value", values)),
            ComparisonOperator.AtMost => book.Say("compared.at-most", ("value", values)),
            ComparisonOperator.AtLeast => book.Say("compared.at-least", ("value", values)),
            ComparisonOperator.Above => book.Say("compared.above", ("value", values)),
            _ => values,
        };
    }

    private string AgeWords(int lowest, int highest)
    {
        string One(int age) => age < 0 ? book.Say("ground.unborn") : Number(age);
        return lowest == highest ? One(lowest) : Or([One(lowest), One(highest)]);
    }
}
