using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.ConsoleHost.Ask;

/// <summary>Records what nobody was asked about: rows by their heading, items of the document's lists, concepts and facts.</summary>
internal sealed class AskMenu(AskCase record, IAskDialogue dialogue)
{
    private static readonly ImmutableArray<AskChoice> Ways = [new(AskWords.Back, AskWords.BackToHeadings), new(AskWords.Stop)];

    /// <param name="mayReturn">Whether there is a question to go back to.</param>
    public AskStep Ask(bool mayReturn)
    {
        AskChoice[] ways = mayReturn ? [new(AskWords.Back, AskWords.BackToQuestion), new(AskWords.Stop)] : [new(AskWords.Stop)];
        while (true)
        {
            switch (dialogue.Ask(new AskPrompt(AskWords.WhatElse) { Choices = [.. Headings(), .. ways] }))
            {
                case null or AskWords.Stop:
                    return AskStep.Stop;
                case AskWords.Back:
                    return AskStep.Next;
                case { } heading when (heading == AskWords.Facts ? AskFact() : AskFinding(heading)) is var step and not AskStep.Add:
                    return step;
            }
        }
    }

    private IEnumerable<AskChoice> Headings()
    {
        foreach (Domain domain in record.Ruleset.Domains.Where(d => Rows(d.Id).Any()))
        {
            // Some documents use one heading several times.
            bool isOnly = record.Ruleset.Domains.Count(d => d.Name == domain.Name) == 1;
            yield return new AskChoice(domain.Id, isOnly ? domain.Name : $"{domain.Name} ({domain.Id})");
        }

        if (Rows(AskWords.Other).Any())
        {
            yield return new AskChoice(AskWords.Other, AskWords.OtherLists);
        }

        if (Rows(AskWords.Concepts).Any())
        {
            yield return new AskChoice(AskWords.Concepts, AskWords.ConceptsHeading);
        }

        if (Facts().Any())
        {
            yield return new AskChoice(AskWords.Facts, AskWords.FactsHeading);
        }
    }

    private IEnumerable<(string Id, string Text, string Ask)> Rows(string heading)
    {
        IEnumerable<(string Id, string Text, string Ask)> all = heading == AskWords.Concepts
            ? record.Vocabulary.Concepts.Select(c => (c.Id, c.Meaning, c.Ask))
            : record.Ruleset.Indicators
                .Where(i => heading == AskWords.Other ? i.Domain is null : i.Domain == heading)
                .Select(i => (i.Id, Labelled(i), i.Ask ?? $"{i.Text}?"));
        return all.Where(r => !record.IsAnswered(r.Id));
    }

    private IEnumerable<Fact> Facts() => record.Vocabulary.Facts.Where(f => !record.IsKnown(f));

    private string Labelled(Indicator row) => record.Ruleset.FindLevel(row.Level?.Id) is { } level ? $"{level.Place}: {row.Text}" : row.Text;

    private AskStep AskFinding(string heading)
    {
        string title = heading == AskWords.Concepts
            ? AskWords.WhichConcept
            : AskWords.WhichRow(Headings().First(h => h.Word == heading).Label);
        Dictionary<string, (string Id, string Text, string Ask)> rows = Rows(heading).ToDictionary(r => r.Id, StringComparer.Ordinal);
        string? id = dialogue.Ask(new AskPrompt(title) { Choices = [.. rows.Values.Select(r => new AskChoice(r.Id, r.Text)), .. Ways], IsLong = true });
        return id switch
        {
            null or AskWords.Stop => AskStep.Stop,
            AskWords.Back => AskStep.Add,
            _ => new FindingQuestion(record, dialogue).Ask(id, rows[id].Ask, [], Ways),
        };
    }

    private AskStep AskFact()
    {
        Dictionary<string, Fact> facts = Facts().ToDictionary(f => f.Id, StringComparer.Ordinal);
        string? id = dialogue.Ask(new AskPrompt(AskWords.WhichFact) { Choices = [.. facts.Values.Select(f => new AskChoice(f.Id, f.Ask)), .. Ways], IsLong = true });
        return id switch
        {
            null or AskWords.Stop => AskStep.Stop,
            AskWords.Back => AskStep.Add,
            _ => new FactQuestion(record, dialogue).Ask(facts[id], [], Ways),
        };
    }
}
