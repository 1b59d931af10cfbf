using System.Collections.Immutable;
using System.Globalization;
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

    public const string How = "Yes, no or unsure. Skip leaves a question open, add records something else, stop ends.";
    public const string Settled = "Settled: nothing unknown, asked or not, could raise the level or add a trigger.";
    public const string Stopped = "Stopped.";
    public const string EndOfInput = "(end of input)";
    public const string NotSaved = "Not saved: no --save FILE was given.";
    public const string WhatElse = "What else is recorded? Choose a heading.";
    public const string OtherLists = "lists and descriptions outside the table";
    public const string WhichFact = "Which fact?";
    public const string WhichConcept = "Which circumstance?";
    public const string Kind = "Is that a fact, an opinion, or the child's own words?";
    public const string By = "Who recorded it? A role or agency, no name.";
    public const string Happened = "When did it happen?";
    public const string Note = "A note? It is kept and never interpreted.";
    public const string NothingIsOpen = "Nothing recorded waits for an answer. What nobody asked is still unknown.";
    public const string AllWerePut = "Every open question was put once. What nobody knows stays open.";
    public const string CountIsWorkedOut = "This is counted from the rows: record them with add.";

    public static readonly ImmutableArray<AskChoice> YesNoUnsure =
        [new(Yes), new(No, "no (looked for, and not there)"), new(Unsure, "unsure (asked, and not known)")];

    public static readonly ImmutableArray<AskChoice> Ways = [new(Skip, "skip this question"), new(Add, "add something else"), new(Stop)];

    public static string Opening(Ruleset ruleset, DateOnly asOf) =>
        string.Create(CultureInfo.InvariantCulture, $"{ruleset.Title} ({ruleset}), as of {asOf:yyyy-MM-dd}. This indicates; a person decides.");

    public static string State(Evaluation evaluation)
    {
        string word = evaluation.Edition.Ruleset.LevelWord;
        string least = evaluation.Complete ? string.Empty : "at least ";
        string level = evaluation.IndicatedLevel is { } indicated ? $"{least}{indicated}" : "none, which is not \"no concern\"";
        string could = evaluation.CouldReach is { } reach && reach.Rank > (evaluation.IndicatedLevel?.Rank ?? -1) ? $" Could reach: {reach}." : string.Empty;
        return $"Indicated {word}: {level}.{could} Section 47: {evaluation.Section47.Status.ToWord()}.";
    }

    public static ImmutableArray<string> WhyAsked(Question question)
    {
        string lead = (question.MayRaiseTo, question.MayTrigger) switch
        {
            ({ } level, { IsEmpty: false } triggers) => $"may raise to {level}; {Names(triggers)}",
            ({ } level, _) => $"may raise to {level}",
            (null, { IsEmpty: false } triggers) => Names(triggers),
            _ => "cannot raise the level; adds a reason",
        };
        return question.Rules is [var first, ..]
            ? [$"For \"{first.Text}\" ({first.Citation.ShortText}){More(question.Rules.Length - 1)}: {lead}."]
            : ["For what needs to happen, whatever else is recorded."];
    }

    /// <summary>What may be typed for a fact.</summary>
    public static string Typed(Fact fact)
    {
        string unit = fact.Unit is { } u ? $" in {u}" : string.Empty;
        return fact.Type switch
        {
            FactType.Age => "complete years, a date of birth such as 2013-05-01, or unborn",
            FactType.WholeNumber => $"a whole number{unit}",
            _ => $"a number{unit}",
        };
    }

    public static string Expected(AskPrompt prompt, string answer) =>
        $"Expected {Offered(prompt, " or ")}, found {(answer.Length == 0 ? "nothing" : $"`{answer}`")}.";

    public static string Offered(AskPrompt prompt, string between)
    {
        IEnumerable<string> words = prompt.IsLong
            ? prompt.Choices.Where(c => IsCommand(c.Word)).Select(c => c.Word).Prepend(List).Prepend("an id")
            : prompt.Choices.Select(c => c.Word);
        string all = string.Join(between, words.Prepend(prompt.Typed ?? string.Empty).Where(w => w.Length > 0));
        return prompt.MayBeEmpty ? $"{all}{(all.Length == 0 ? string.Empty : between)}nothing" : all;
    }

    public static string Refused(string problem) => $"Not recorded: {problem}";

    public static string WhichRow(string heading) => $"Which row under {heading}?";

    public static string Skipped(int questions) => questions == 1 ? "1 question was left open." : string.Create(CultureInfo.InvariantCulture, $"{questions} questions were left open.");

    public static string Saved(string file) => $"Saved to {file}. A pseudonymous record is still personal data.";

    public static string NotCarried(string file) => $"{file} is as it was. Its comments, and what it expects, are not in the new file.";

    public static bool IsCommand(string word) => word is Back or Stop;

    private static string Names(ImmutableArray<Trigger> triggers) =>
        string.Join("; ", triggers.Select(t => $"section {t.Section}: {t.Name} ({t.Force.ToWord().Replace('-', ' ')})"));

    private static string More(int rules) => rules > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {rules} more") : string.Empty;
}
