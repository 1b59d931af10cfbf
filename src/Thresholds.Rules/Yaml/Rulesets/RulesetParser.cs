using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one edition. What is sound goes into the model even when something beside it is not, so that analysis can report at once as well.</summary>
internal static class RulesetParser
{
    /// <summary>The edition, or null when its head (id and levels) cannot be made. A ruleset with errors in the bag is not to be evaluated.</summary>
    public static Ruleset? Parse(SourceText text, DiagnosticBag bag, ReadLimits? limits = null) =>
        SingleDocument.Read(text, FileKind.Ruleset, bag, limits).Mapping("ruleset", Read);

    private static Ruleset? Read(MappingReader reader)
    {
        string? id = reader.Id(FileKinds.KeyOf(FileKind.Ruleset));
        string edition = reader.Need("edition").Text() ?? Placeholders.Unknown;
        string levelWord = reader.May("level-word").Text() ?? Level.CommonWord;
        ImmutableArray<Level> levels = LevelReader.Read(reader.Need("levels"), levelWord);
        TableReader table = new(levels);
        ListReader lists = new();
        ImmutableArray<Domain> domains = table.Read(reader.May("domains"));
        ImmutableArray<PublishedList> published = lists.Read(reader.May("lists"));
        ImmutableArray<Indicator> indicators = lists.AttachTriggers([.. table.Rows, .. lists.Items]);
        ImmutableArray<Rule> ownRules = [.. reader.May("rules").Entries().Select(RuleReader.Read).OfType<Rule>()];

        Ruleset ruleset = new()
        {
            Id = id ?? Placeholders.Unknown,
            Edition = edition,
            Title = reader.Need("title").Text() ?? Placeholders.Unknown,
            Publisher = reader.Need("publisher").Text() ?? Placeholders.Unknown,
            Published = reader.Need("published").PublishedDate() ?? PublishedDate.NotStated,
            Revised = [.. reader.May("revised").OneOrMore("a date or a list of dates").Select(f => f.PublishedDate()).OfType<PublishedDate>()],
            InForce = reader.Need("in-force").Mapping($"{reader.Label}: `in-force`", ReadInForce) ?? Placeholders.InForce,
            RestsOn = reader.May("rests-on").Mapping($"{reader.Label}: `rests-on`", ReadRestsOn),
            Levels = levels,
            LevelWord = levelWord,
            Triggers = [.. reader.May("triggers").Entries().Select(TriggerReader.Read).OfType<Trigger>()],
            Sections = [.. reader.May("sections").Entries().Select(SectionReader.Read).OfType<StatutorySection>()],
            Domains = domains,
            Indicators = indicators,
            Lists = published,
            Judgements = [.. reader.May("judgements").Entries().Select(StatementReader.Judgement).OfType<Judgement>()],
            Rules = RuleExpansion.Expand(indicators, ownRules),
            Gateways = reader.May("gateways").Entries().References(FieldIds.Reference),
            Notes = [.. reader.May("notes").Entries().Select(StatementReader.Note).OfType<Note>()],
            Contacts = [.. reader.May("contacts").Entries().Select(ContactReader.Read).OfType<Contact>()],
            Responses = [.. reader.May("responses").Entries().Select(ResponseReader.Read).OfType<Response>()],
            Consent = [.. reader.May("consent").Entries().Select(ConsentReader.Read).OfType<ConsentRule>()],
            Considerations = [.. reader.May("considerations").Entries().Select(ConsiderationReader.Read).OfType<Consideration>()],
            Prompts = [.. reader.May("prompts").Entries().Select(ConsiderationReader.ReadPrompt).OfType<Prompt>()],
            Scale = LevelGuidanceReader.ReadScale(reader.May("scale")),
            Accepted = [.. reader.May("accepted").Entries().Select(AcceptedReader.Read).OfType<AcceptedFinding>()],
            Position = reader.Position,
        };
        return id is null || levels.IsEmpty ? null : ruleset;
    }

    private static InForce ReadInForce(MappingReader reader) => new()
    {
        From = reader.Need("from").PublishedDate() ?? PublishedDate.NotStated,
        To = reader.Need("to").PublishedDate() ?? PublishedDate.NotStated,
    };

    private static RestsOn ReadRestsOn(MappingReader reader) => new()
    {
        Title = reader.Need("title").Text() ?? Placeholders.Unknown,
        Note = reader.May("note").Text(),
    };
}
