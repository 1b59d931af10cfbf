using System.Collections.Immutable;
using System.Globalization;
using Thresholds.ConsoleHost.Wording;
using Thresholds.Rules;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.ConsoleHost.Ask;

/// <summary>Every word of the dialogue. The questions themselves are the edition's and the vocabulary's.</summary>
internal static class AskWords
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Unsure = "unsure";
    public const string Skip = "skip";
    public const string Add = "add";
    public const string Stop = "stop";
    public const string Back = "back";
    public const string List = "list";
    public const string Other = "other-lists";
    public const string Concepts = "concepts";
    public const string Facts = "facts";

    // As a file calls a case without a reference, so that the page shows what the file will.
    public const string Unnamed = "unnamed";

    public static string How => ConsoleBook.Say("ask.how");

    public static string Settled => ConsoleBook.Say("ask.settled");

    public static string Stopped => ConsoleBook.Say("ask.stopped");

    public static string EndOfInput => ConsoleBook.Say("ask.end-of-input");

    public static string NotSaved => ConsoleBook.Say("ask.not-saved");

    public static string WhatElse => ConsoleBook.Say("ask.what-else");

    public static string OtherLists => ConsoleBook.Say("ask.other-lists");

    public static string WhichFact => ConsoleBook.Say("ask.which-fact");

    public static string WhichConcept => ConsoleBook.Say("ask.which-concept");

    public static string Kind => ConsoleBook.Say("ask.kind");

    public static string By => ConsoleBook.Say("ask.by");

    public static string Happened => ConsoleBook.Say("ask.happened");

    public static string Note => ConsoleBook.Say("ask.note");

    public static string NothingIsOpen => ConsoleBook.Say("ask.nothing-is-open");

    public static string AllWerePut => ConsoleBook.Say("ask.all-were-put");

    public static string CountIsWorkedOut => ConsoleBook.Say("ask.count-is-worked-out");

    public static readonly ImmutableArray<AskChoice> YesNoUnsure = [new(Yes), new(No, ConsoleBook.Say("choice.no")), new(Unsure, ConsoleBook.Say("choice.unsure"))];

    public static readonly ImmutableArray<AskChoice> Ways = [new(Skip, ConsoleBook.Say("choice.skip")), new(Add, ConsoleBook.Say("choice.add")), new(Stop)];

    public static readonly ImmutableArray<AskChoice> Kinds =
    [
        new("fact", ConsoleBook.Say("choice.fact")),
        new("opinion", ConsoleBook.Say("choice.opinion")),
        new("childs-words", ConsoleBook.Say("choice.childs-words")),
        new("not-stated"),
    ];

    public static AskChoice SkipThis => Ways[0];

    public static string StandsBeside => ConsoleBook.Say("judgement.stands-beside");

    public static string OwnWhy => ConsoleBook.Say("judgement.why");

    public static string OwnBy => ConsoleBook.Say("judgement.by");

    public static string DiscussionHeld => ConsoleBook.Say("judgement.discussion-held");

    public static string DiscussionDay => ConsoleBook.Say("judgement.discussion-day");

    public static string DiscussionWhyNot => ConsoleBook.Say("judgement.discussion-why-not");

    public static string BackToHeadings => ConsoleBook.Say("choice.back-to-headings");

    public static string BackToQuestion => ConsoleBook.Say("choice.back-to-question");

    public static string ConceptsHeading => ConsoleBook.Say("choice.concepts");

    public static string FactsHeading => ConsoleBook.Say("choice.facts");

    public static string TypedText => ConsoleBook.Say("typed.text");

    public static string TypedDay => ConsoleBook.Say("typed.day");

    public static string Opening(Ruleset ruleset, DateOnly asOf) => ConsoleBook.Say("ask.opening", ("title", ruleset.Title), ("ruleset", ruleset.ToString()), ("day", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static string State(Evaluation evaluation)
    {
        string level = (evaluation.IndicatedLevel, evaluation.Complete) switch
        {
            (null, _) => ConsoleBook.Say("ask.state-none"),
            ({ } indicated, true) => indicated.ToString(),
            ({ } indicated, false) => ConsoleBook.Say("ask.state-at-least", ("level", indicated.ToString())),
        };
        string state = evaluation.Section47.Status.ToWord();
        return evaluation.CouldReach is { } reach && reach.Rank > (evaluation.IndicatedLevel?.Rank ?? -1)
            ? ConsoleBook.Say("ask.state-could-reach", ("word", evaluation.Edition.Ruleset.LevelWord), ("level", level), ("reach", reach.ToString()), ("state", state))
            : ConsoleBook.Say("ask.state", ("word", evaluation.Edition.Ruleset.LevelWord), ("level", level), ("state", state));
    }

    public static ImmutableArray<string> WhyAsked(Question question)
    {
        string lead = (question.MayRaiseTo, question.MayTrigger) switch
        {
            ({ } level, { IsEmpty: false } triggers) => ConsoleBook.Say("ask.may-raise-and-trigger", ("level", level.ToString()), ("triggers", Names(triggers))),
            ({ } level, _) => ConsoleBook.Say("ask.may-raise", ("level", level.ToString())),
            (null, { IsEmpty: false } triggers) => Names(triggers),
            _ => ConsoleBook.Say("ask.adds-a-reason"),
        };
        if (question.Rules is not [var first, ..])
        {
            return [ConsoleBook.Say("ask.for-next-steps")];
        }

        (string, string) text = ("text", first.Text);
        (string, string) place = ("place", first.Citation.ShortText);
        return question.Rules.Length == 1
            ? [ConsoleBook.Say("ask.for-rule", text, place, ("lead", lead))]
            : [ConsoleBook.Say("ask.for-rules", text, place, ("count", (question.Rules.Length - 1).ToString(CultureInfo.InvariantCulture)), ("lead", lead))];
    }

    /// <summary>What may be typed for a fact.</summary>
    public static string Typed(Fact fact) => (fact.Type, fact.Unit) switch
    {
        (FactType.Age, _) => ConsoleBook.Say("typed.age"),
        (FactType.WholeNumber, null) => ConsoleBook.Say("typed.whole-number"),
        (FactType.WholeNumber, { } unit) => ConsoleBook.Say("typed.whole-number-of", ("unit", unit)),
        (_, null) => ConsoleBook.Say("typed.number"),
        (_, { } unit) => ConsoleBook.Say("typed.number-of", ("unit", unit)),
    };

    public static string Expected(AskPrompt prompt, string answer)
    {
        (string, string) offered = ("offered", Offered(prompt, ConsoleBook.Say("ask.or")));
        return answer.Length == 0 ? ConsoleBook.Say("ask.expected-found-nothing", offered) : ConsoleBook.Say("ask.expected", offered, ("answer", answer));
    }

    public static string Offered(AskPrompt prompt, string between)
    {
        IEnumerable<string> words = prompt.IsLong
            ? prompt.Choices.Where(c => IsCommand(c.Word)).Select(c => c.Word).Prepend(List).Prepend(ConsoleBook.Say("typed.id"))
            : prompt.Choices.Select(c => c.Word);
        string all = string.Join(between, words.Prepend(prompt.Typed ?? string.Empty).Where(w => w.Length > 0));
        return prompt.MayBeEmpty ? $"{all}{(all.Length == 0 ? string.Empty : between)}{ConsoleBook.Say("typed.nothing")}" : all;
    }

    public static string OwnLevel(Ruleset ruleset) => ConsoleBook.Say("judgement.own-level", ("word", ruleset.LevelWord));

    public static string OrNothing(string words) => ConsoleBook.Say("typed.or-nothing", ("words", words));

    public static string Refused(string problem) => ConsoleBook.Say("ask.refused", ("problem", problem));

    public static string NoDay(string answer) => ConsoleBook.Say("ask.no-day", ("answer", answer));

    public static string WhichRow(string heading) => ConsoleBook.Say("ask.which-row", ("heading", heading));

    public static string Skipped(int questions) => ConsoleBook.Count("ask.left-open", questions);

    public static string Saved(string file) => ConsoleBook.Say("ask.saved", ("file", file));

    public static string NotCarried(string file) => ConsoleBook.Say("ask.not-carried", ("file", file));

    public static bool IsCommand(string word) => word is Back or Stop;

    private static string Names(ImmutableArray<Trigger> triggers) => string.Join("; ", triggers.Select(t => ConsoleBook.Say("ask.trigger", ("section", t.Section.ToString(CultureInfo.InvariantCulture)), ("name", t.Name), ("force", t.Force.ToWord().Replace('-', ' ')))));
}
