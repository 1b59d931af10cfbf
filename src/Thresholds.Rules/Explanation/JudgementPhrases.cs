using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Every sentence about what a person recorded beside the indication. It never sounds as if one of the two were the other.</summary>
internal static class JudgementPhrases
{
    private const string Blank = "___";

    /// <summary>The own level right under the indicated one.</summary>
    public static string Beside(Evaluation evaluation)
    {
        string word = evaluation.Edition.Ruleset.LevelWord;
        return evaluation.OwnLevel is { } own
            ? $"Own {word} recorded: {own}, {Difference(evaluation)}."
            : $"Own {word} recorded: {NotOfThisEdition(evaluation)}.";
    }

    /// <summary>The own level with its reason, who holds it and since when; room where one of them is not recorded.</summary>
    public static string OwnLevel(Evaluation evaluation)
    {
        OwnJudgement judgement = evaluation.OwnJudgement!;
        string level = evaluation.OwnLevel is { } own ? own.ToString() : NotOfThisEdition(evaluation);
        string beside = (evaluation.OwnLevelDifference, evaluation.IndicatedLevel) switch
        {
            (OwnLevelDifference.Same, _) => $"{AtLeast(evaluation)}this is indicated",
            (_, { } indicated) => $"indicated: {AtLeast(evaluation)}{indicated}",
            _ => Difference(evaluation),
        };
        return $"YOUR {evaluation.Edition.Ruleset.LevelWord.ToUpperInvariant()}: {level} ({beside}). "
            + $"WHY {Sentence(judgement.Why)} {Origin(judgement.By, judgement.Recorded, "NAME, ROLE, ")}";
    }

    /// <summary>What was recorded of a strategy discussion, with room where its day or its reason is not.</summary>
    /// <param name="discussion">The record.</param>
    /// <param name="name">What the edition calls it.</param>
    public static string Discussion(StrategyDiscussion discussion, string name)
    {
        string why = discussion.Why is null ? string.Empty : $" {Sentence(discussion.Why)}";
        string origin = discussion.By is null && discussion.Recorded is null ? string.Empty : $" {Origin(discussion.By, discussion.Recorded, $"ROLE {Blank}, ")}";
        string said = discussion.State switch
        {
            DiscussionState.Held => $"HELD ON {(discussion.Held is { } day ? Phrases.Day(day) : Blank)}.{why}",
            DiscussionState.NotHeld => $"NOT HELD, WHY {Sentence(discussion.Why)}",
            _ => $"HELD OR NOT: not known.{why}",
        };
        return $"{name} {said}{origin}";
    }

    private static string NotOfThisEdition(Evaluation evaluation) => evaluation.OwnJudgement!.Level is { } level
        ? $"`{OneLine(level)}`, which this edition does not have"
        : "could not be read";

    private static string Difference(Evaluation evaluation)
    {
        string word = evaluation.Edition.Ruleset.LevelWord;
        return evaluation.OwnLevelDifference switch
        {
            OwnLevelDifference.Same => $"the same as the indicated {word}",
            OwnLevelDifference.Higher => $"higher than the indicated {word}",
            OwnLevelDifference.Lower => $"lower than the indicated {word}",
            _ => $"no {word} is indicated",
        };
    }

    private static string AtLeast(Evaluation evaluation) => evaluation.Complete ? string.Empty : "at least ";

    private static string Origin(string? by, DateOnly? recorded, string room)
    {
        string who = by is null ? room : $"{Capital(OneLine(by))}, ";
        return who + (recorded is { } day ? $"{Phrases.Day(day)}." : $"TIME {Blank}");
    }

    private static string Sentence(string? words)
    {
        if (OneLine(words ?? string.Empty) is not { Length: > 0 } line)
        {
            return Blank;
        }

        return line[^1] is '.' or '?' or '!' ? line : $"{line}.";
    }

    // What somebody wrote over several lines must not look like lines of ours.
    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Capital(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
