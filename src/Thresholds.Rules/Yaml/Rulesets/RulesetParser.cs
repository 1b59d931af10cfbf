using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one edition. What is sound goes into the model even when something beside it is not, so that analysis can report at once as well.</summary>
internal static class RulesetParser
{
    /// <summary>The keys of the file.</summary>
    public static readonly MappingShape Keys = new("ruleset", "One published edition of a partnership's threshold document.");

    private static readonly MappingShape InForceKeys = new("in force", "From when to when the edition holds.");

    private static readonly Key<PublishedDate?> InForceFrom = InForceKeys.Need("from", "The first day, month or year, or not-stated.", Shapes.PublishedDate);

    private static readonly Key<PublishedDate?> InForceTo =
        InForceKeys.Need("to", "The last day, month or year, or not-stated, which never means that it still holds.", Shapes.PublishedDate);

    private static readonly MappingShape RestsOnKeys = new("rests on", "The guidance that the edition rests on.");

    private static readonly Key<string?> RestsOnTitle = RestsOnKeys.Need("title", "Its title.", Shapes.Text);

    private static readonly Key<string?> RestsOnNote = RestsOnKeys.May("note", "What a reader should know of it, for example that it was replaced.", Shapes.Text);

    private static readonly Key<string?> Id =
        Keys.Need(FileKinds.KeyOf(FileKind.Ruleset), "The partnership's id, which is also the name of the folder. The first key of the file.", Shapes.Id);

    private static readonly Key<string?> EditionKey = Keys.Need("edition", "The edition, which is also the name of the file.", Shapes.Text);

    private static readonly Key<string?> Title = Keys.Need("title", "The title of the document, as printed.", Shapes.Text);

    private static readonly Key<string?> Publisher = Keys.Need("publisher", "Who publishes it.", Shapes.Text);

    private static readonly Key<PublishedDate?> Published = Keys.Need("published", "When it was published, as far as it is stated.", Shapes.PublishedDate);

    private static readonly Key<ImmutableArray<PublishedDate>> Revised =
        Keys.May("revised", "When it was revised.", Shapes.OneOrMore("a date or a list of dates", Shapes.PublishedDate));

    private static readonly Key<InForce?> InForceKey = Keys.Need("in-force", "From when to when the edition holds.", Shapes.Part(InForceKeys, ReadInForce));

    private static readonly Key<RestsOn?> RestsOnKey = Keys.May("rests-on", "The guidance that the edition rests on.", Shapes.Part(RestsOnKeys, ReadRestsOn));

    private static readonly Key<string?> LevelWord =
        Keys.May("level-word", "What the document calls its levels, where it does not speak of levels: they are then named and never numbered.", Shapes.Text);

    private static readonly Key<Field> Levels = Keys.Need("levels", "The ordered levels of need, lowest first.", new Shape<Field>(f => f, LevelReader.Schema));

    private static readonly Key<ImmutableArray<Trigger>> Triggers =
        Keys.May("triggers", "The statutory routes that the document names.", Shapes.ListOf(TriggerReader.Shape));

    private static readonly Key<ImmutableArray<StatutorySection>> Sections =
        Keys.May("sections", "What is said of a section of the Act when no trigger of it was reached.", Shapes.ListOf(SectionReader.Shape));

    private static readonly Key<Field> Domains = Keys.May("domains", "The headings of the table, each with its rows.", new Shape<Field>(f => f, TableReader.Schema));

    private static readonly Key<Field> Lists = Keys.May("lists", "Lists that stand outside the table.", new Shape<Field>(f => f, ListReader.Schema));

    private static readonly Key<ImmutableArray<Judgement>> Judgements =
        Keys.May("judgements", "Questions that the document leaves to the practitioner.", Shapes.ListOf(StatementReader.Judgement));

    private static readonly Key<ImmutableArray<Rule>> Rules =
        Keys.May("rules", "Rules with a condition of their own, for what is not a row.", Shapes.ListOf(RuleReader.Shape));

    private static readonly Key<ImmutableArray<Reference>> Gateways =
        Keys.May("gateways", "Facts that are asked until they are answered. Rules that name one are open till then.", Shapes.References);

    private static readonly Key<ImmutableArray<Note>> Notes = Keys.May("notes", "What is shown with every result.", Shapes.ListOf(StatementReader.Note));

    private static readonly Key<ImmutableArray<Contact>> Contacts =
        Keys.May("contacts", "Whom to contact, as the document prints it.", Shapes.ListOf(ContactReader.Shape));

    private static readonly Key<ImmutableArray<Response>> Responses =
        Keys.May("responses", "What the document says happens next.", Shapes.ListOf(ResponseReader.Shape));

    private static readonly Key<ImmutableArray<ConsentRule>> Consent =
        Keys.May("consent", "For which purpose consent is needed, and who is to be informed.", Shapes.ListOf(ConsentReader.Shape));

    private static readonly Key<ImmutableArray<Consideration>> Considerations =
        Keys.May("considerations", "What the document asks to weigh. It changes no level and no trigger.", Shapes.ListOf(ConsiderationReader.Shape));

    private static readonly Key<ImmutableArray<Prompt>> Prompts =
        Keys.May("prompts", "Questions that the document suggests for a conversation or a referral.", Shapes.ListOf(ConsiderationReader.Prompt));

    private static readonly Key<ImmutableArray<AcceptedFinding>> Accepted =
        Keys.May("accepted", "Findings of check that were looked at and are right as they are, each with the reason.", Shapes.ListOf(AcceptedReader.Shape));

    private static readonly Key<WorryScale?> Scale = Keys.May("scale", "The document's scale of worry.", LevelGuidanceReader.Scale);

    /// <summary>The edition, or null when its head (id and levels) cannot be made. A ruleset with errors in the bag is not to be evaluated.</summary>
    public static Ruleset? Parse(SourceText text, DiagnosticBag bag, ReadLimits? limits = null) =>
        SingleDocument.Read(text, FileKind.Ruleset, bag, limits).Mapping(Keys, Keys.Name, Read);

    private static Ruleset? Read(MappingReader reader)
    {
        string? id = reader.Id(Id);
        string edition = reader.Get(EditionKey) ?? Placeholders.Unknown;
        string levelWord = reader.Get(LevelWord) ?? Level.CommonWord;
        ImmutableArray<Level> levels = LevelReader.Read(reader.Get(Levels), levelWord);
        TableReader table = new(levels);
        ListReader lists = new();
        ImmutableArray<Domain> domains = table.Read(reader.Get(Domains));
        ImmutableArray<PublishedList> published = lists.Read(reader.Get(Lists));
        ImmutableArray<Indicator> indicators = lists.AttachTriggers([.. table.Rows, .. lists.Items]);
        ImmutableArray<Rule> ownRules = reader.Get(Rules);

        Ruleset ruleset = new()
        {
            Id = id ?? Placeholders.Unknown,
            Edition = edition,
            Title = reader.Get(Title) ?? Placeholders.Unknown,
            Publisher = reader.Get(Publisher) ?? Placeholders.Unknown,
            Published = reader.Get(Published) ?? PublishedDate.NotStated,
            Revised = reader.Get(Revised),
            InForce = reader.Get(InForceKey) ?? Placeholders.InForce,
            RestsOn = reader.Get(RestsOnKey),
            Levels = levels,
            LevelWord = levelWord,
            Triggers = reader.Get(Triggers),
            Sections = reader.Get(Sections),
            Domains = domains,
            Indicators = indicators,
            Lists = published,
            Judgements = reader.Get(Judgements),
            Rules = RuleExpansion.Expand(indicators, ownRules),
            Gateways = reader.Get(Gateways),
            Notes = reader.Get(Notes),
            Contacts = reader.Get(Contacts),
            Responses = reader.Get(Responses),
            Consent = reader.Get(Consent),
            Considerations = reader.Get(Considerations),
            Prompts = reader.Get(Prompts),
            Scale = reader.Get(Scale),
            Accepted = reader.Get(Accepted),
            Position = reader.Position,
        };
        return id is null || levels.IsEmpty ? null : ruleset;
    }

    private static InForce ReadInForce(MappingReader reader) => new()
    {
        From = reader.Get(InForceFrom) ?? PublishedDate.NotStated,
        To = reader.Get(InForceTo) ?? PublishedDate.NotStated,
    };

    private static RestsOn ReadRestsOn(MappingReader reader) => new()
    {
        Title = reader.Get(RestsOnTitle) ?? Placeholders.Unknown,
        Note = reader.Get(RestsOnNote),
    };
}
