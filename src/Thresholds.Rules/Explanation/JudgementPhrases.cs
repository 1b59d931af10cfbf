using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// What a person recorded beside the indication, put together from the sentences of a <see cref="Phrasebook"/>. It never sounds as if one of the two were
/// the other.
/// </summary>
internal sealed class JudgementPhrases(Phrasebook book)
{
    private readonly Phrases phrases = new(book);

    private string Blank => book.Say("judgement.blank");

    /// <summary>The own level right under the indicated one.</summary>
    public string Beside(Evaluation evaluation)
    {
        string word = evaluation.Edition.Ruleset.LevelWord;
        return evaluation.OwnLevel is { } own
            ? book.Say("judgement.beside", ("word", word), ("level", own.ToString()), ("difference", Difference(evaluation)))
            : book.Say("judgement.beside-foreign", ("word", word), ("level", NotOfThisEdition(evaluation)));
    }

    /// <summary>The own level with its reason, who holds it and since when; room where one of them is not recorded.</summary>
    public string OwnLevel(Evaluation evaluation)
    {
        OwnJudgement judgement = evaluation.OwnJudgement!;
        return book.Say(
            "judgement.own-level",
            ("word", evaluation.Edition.Ruleset.LevelWord.ToUpperInvariant()),
            ("level", evaluation.OwnLevel is { } own ? own.ToString() : NotOfThisEdition(evaluation)),
            ("indicated", Indicated(evaluation)),
            ("why", Sentence(judgement.Why)),
            ("origin", Origin(judgement.By, judgement.Recorded, "judgement.room-for-name-and-role")));
    }

    /// <summary>What was recorded of a strategy discussion, with room where its day or its reason is not.</summary>
    /// <param name="discussion">The record.</param>
    /// <param name="isOwnTerm">Whether the edition speaks of strategy discussions itself.</param>
    public string Discussion(StrategyDiscussion discussion, bool isOwnTerm)
    {
        string name = book.Say(isOwnTerm ? "judgement.discussion" : "judgement.strategy-discussion");
        string said = discussion.State switch
        {
            DiscussionState.Held => book.Say("judgement.held", ("name", name), ("day", discussion.Held is { } day ? phrases.Day(day) : Blank)),
            DiscussionState.NotHeld => book.Say("judgement.not-held", ("name", name), ("why", Sentence(discussion.Why))),
            _ => book.Say("judgement.held-not-known", ("name", name)),
        };
        string why = discussion.Why is null || discussion.State == DiscussionState.NotHeld ? string.Empty : $" {Sentence(discussion.Why)}";
        string origin = discussion.By is null && discussion.Recorded is null
            ? string.Empty
            : $" {Origin(discussion.By, discussion.Recorded, "judgement.room-for-role")}";
        return said + why + origin;
    }

    private string Indicated(Evaluation evaluation) => (evaluation.OwnLevelDifference, evaluation.IndicatedLevel, evaluation.Complete) switch
    {
        (OwnLevelDifference.Same, _, true) => book.Say("judgement.this-is-indicated"),
        (OwnLevelDifference.Same, _, false) => book.Say("judgement.at-least-this-is-indicated"),
        (_, { } indicated, true) => book.Say("judgement.indicated", ("level", indicated.ToString())),
        (_, { } indicated, false) => book.Say("judgement.at-least-indicated", ("level", indicated.ToString())),
        _ => Difference(evaluation),
    };

    private string NotOfThisEdition(Evaluation evaluation) => evaluation.OwnJudgement!.Level is { } level
        ? book.Say("judgement.not-of-this-edition", ("level", OneLine(level)))
        : book.Say("judgement.could-not-be-read");

    private string Difference(Evaluation evaluation) => book.Say(
        evaluation.OwnLevelDifference switch
        {
            OwnLevelDifference.Same => "judgement.same",
            OwnLevelDifference.Higher => "judgement.higher",
            OwnLevelDifference.Lower => "judgement.lower",
            _ => "judgement.none-indicated",
        },
        ("word", evaluation.Edition.Ruleset.LevelWord));

    private string Origin(string? by, DateOnly? recorded, string room)
    {
        string who = by is null ? book.Say(room) : Phrases.Capital(OneLine(by));
        return recorded is { } day
            ? book.Say("judgement.origin", ("who", who), ("day", phrases.Day(day)))
            : book.Say("judgement.origin-without-time", ("who", who));
    }

    private string Sentence(string? words)
    {
        if (OneLine(words ?? string.Empty) is not { Length: > 0 } line)
        {
            return Blank;
        }

        return line[^1] is '.' or '?' or '!' ? line : $"{line}.";
    }

    // What somebody wrote over several lines must not look like lines of ours.
    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
