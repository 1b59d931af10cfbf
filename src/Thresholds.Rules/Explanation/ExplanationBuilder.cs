using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// Lays out the explanation of an evaluation: which sections it has and what each item speaks of. Works out everything that there is to say and leaves the
/// sentences to <see cref="ExplanationWriter"/>, which says the same things in the same order.
/// </summary>
internal sealed class ExplanationBuilder(Evaluation evaluation)
{
    private const int MostSections = 12;

    private readonly DeferredWords words = new(evaluation);
    private readonly List<ExplanationSection> sections = new(MostSections);
    private readonly List<object?> subjects = new(MostSections);

    public Explanation Build()
    {
        evaluation.ReadWhole();
        Head();
        Problems();
        Answer();
        Worries();
        AddAll(evaluation.Strengths);
        EndUnlessEmpty(ExplanationSectionKind.Strengths);
        AddAll(evaluation.Conflicts);
        AddAll(evaluation.Contradictions);
        EndUnlessEmpty(ExplanationSectionKind.Disagreements);
        NextSteps();
        AddAll(evaluation.Considerations);
        EndUnlessEmpty(ExplanationSectionKind.Considerations);
        Questions();
        subjects.Add(evaluation.Coverage);
        End(ExplanationSectionKind.Coverage);
        AddSentence();
        AddAll(evaluation.Interpretations);
        End(ExplanationSectionKind.Readings);
        Judgement();
        return new Explanation(words, evaluation.Phrasebook.Language, [.. sections]);
    }

    private void Head()
    {
        AddSentence();
        subjects.Add(evaluation.Edition);
        AddSentence();
        foreach (ResponseDue due in evaluation.Responses)
        {
            if (due.Response.First)
            {
                subjects.Add(due);
            }
        }

        End(ExplanationSectionKind.Head);
    }

    private void Problems()
    {
        if (evaluation.Complete)
        {
            return;
        }

        subjects.AddRange(evaluation.Problems.Where(p => p.Severity == DiagnosticSeverity.Error));
        AddSentence();
        End(ExplanationSectionKind.Problems);
    }

    private void Answer()
    {
        subjects.Add(evaluation.IndicatedLevel);
        if (evaluation.OwnJudgement is { } own)
        {
            subjects.Add(own);
        }

        subjects.Add(evaluation.Section47);
        subjects.Add(evaluation.Section47);
        if (evaluation.Section17.Status != SectionStatus.NoneRecorded)
        {
            subjects.Add(evaluation.Section17);
        }

        if (evaluation.IndicatedLevel is null)
        {
            AddSentence();
        }

        if (evaluation.CouldReachHigher is { } could)
        {
            subjects.Add(could);
        }

        End(ExplanationSectionKind.Answer);
    }

    private void Worries()
    {
        ImmutableArray<Reason> because = evaluation.Because;
        for (int place = 0; place < because.Length; place++)
        {
            if (because[place].Indicator is not { Strength: true } && IsFirstOfRow(because, place))
            {
                subjects.Add(because[place]);
            }
        }

        AddAll(evaluation.WithoutLevel);
        AddAll(evaluation.NotCounted);
        EndUnlessEmpty(ExplanationSectionKind.Worries);
    }

    private void NextSteps()
    {
        ImmutableArray<ResponseDue> responses = evaluation.Responses;
        for (int place = 0; place < responses.Length; place++)
        {
            if (!responses[place].Response.First && IsFirstOfLabel(responses, place))
            {
                subjects.Add(responses[place]);
            }
        }

        if (!evaluation.Consent.IsEmpty)
        {
            subjects.Add(evaluation.Consent[0]);
        }

        EndUnlessEmpty(ExplanationSectionKind.NextSteps);
    }

    private void Questions()
    {
        if (evaluation.Settled)
        {
            AddSentence();
        }

        foreach (Question question in evaluation.Questions)
        {
            if (!evaluation.Settled || question.Rules.IsEmpty)
            {
                subjects.Add(question);
            }
        }

        if (!evaluation.Settled && QuestionSection.HasUnasked(evaluation))
        {
            subjects.Add(evaluation.Reading.Details.Strongest.Trigger);
        }

        if (!evaluation.Edition.Ruleset.Prompts.IsEmpty)
        {
            AddSentence();
        }

        if (subjects.Count == 0)
        {
            AddSentence();
        }

        End(ExplanationSectionKind.Questions);
    }

    private void Judgement()
    {
        subjects.Add(evaluation.OwnJudgement);
        if (evaluation.StrategyDiscussion is not null || JudgementSection.KnowsStrategyDiscussions(evaluation))
        {
            subjects.Add(evaluation.StrategyDiscussion);
        }

        End(ExplanationSectionKind.Judgement);
    }

    // A case has a handful of reasons and of responses: looking along them is faster than any table.
    private static bool IsFirstOfRow(ImmutableArray<Reason> because, int place)
    {
        object row = (object?)because[place].Indicator ?? because[place].Rule;
        for (int before = 0; before < place; before++)
        {
            if (ReferenceEquals((object?)because[before].Indicator ?? because[before].Rule, row))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFirstOfLabel(ImmutableArray<ResponseDue> responses, int place)
    {
        for (int before = 0; before < place; before++)
        {
            if (!responses[before].Response.First && responses[before].Response.Label == responses[place].Response.Label)
            {
                return false;
            }
        }

        return true;
    }

    private void AddSentence() => subjects.Add(null);

    private void AddAll<T>(ImmutableArray<T> things)
        where T : class
    {
        foreach (T thing in things)
        {
            subjects.Add(thing);
        }
    }

    private void EndUnlessEmpty(ExplanationSectionKind kind)
    {
        if (subjects.Count > 0)
        {
            End(kind);
        }
    }

    private void End(ExplanationSectionKind kind)
    {
        sections.Add(new ExplanationSection(words, sections.Count, kind, CollectionsMarshal.AsSpan(subjects)));
        subjects.Clear();
    }
}
