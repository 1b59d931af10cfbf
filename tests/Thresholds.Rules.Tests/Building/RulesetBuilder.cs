using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Tests.Building;

/// <summary>
/// Builds a ruleset in code, as a test tells it. It starts as an edition with four levels, two domains, the sections 47 and 17 and no rows;
/// <see cref="Sound"/> adds a row a level and a trigger. Whatever is added stands at the line of the test that adds it.
/// </summary>
internal sealed class RulesetBuilder
{
    /// <summary>The file name of every position.</summary>
    public const string File = "built.yaml";

    private const string OurReason = "4.1 describes it so";

    private readonly List<Level> levels = [];
    private readonly List<Trigger> triggers = [];
    private readonly List<StatutorySection> sections = [];
    private readonly List<Domain> domains = [];
    private readonly List<Indicator> rows = [];
    private readonly List<Indicator> items = [];
    private readonly List<PublishedList> lists = [];
    private readonly List<Judgement> judgements = [];
    private readonly List<Rule> rules = [];
    private readonly List<Note> notes = [];
    private readonly List<Reference> gateways = [];
    private readonly List<AcceptedFinding> accepted = [];
    private readonly List<Response> responses = [];
    private string edition = "2018";
    private string published = "2018";
    private string[] revised = [];
    private (string From, string To) inForce = ("2018", "not-stated");

    public RulesetBuilder()
    {
        Level("universal", 1).Level("early-help", 2).Level("targeted", 3).Level("statutory", 4);
        Section(47).Section(17);
        Domain("health").Domain("family");
    }

    /// <summary>An edition that no check finds fault with: a row a level, the first a strength, the last with a trigger.</summary>
    public static RulesetBuilder Sound() => new RulesetBuilder()
        .Trigger("strategy-discussion")
        .Row("health-needs-met", "universal", strength: true)
        .Row("missed-appointments", "early-help")
        .Row("missing-frequently", "targeted")
        .Row("serious-injury", "statutory", triggers: ["strategy-discussion"]);

    public RulesetBuilder NoLevels()
    {
        levels.Clear();
        return this;
    }

    public RulesetBuilder NoSections()
    {
        sections.Clear();
        return this;
    }

    public RulesetBuilder Edition(string name)
    {
        edition = name;
        return this;
    }

    public RulesetBuilder Accept(string code, string of, [CallerLineNumber] int line = 0)
    {
        accepted.Add(new AcceptedFinding { Code = code, Of = of, Reason = "Looked at.", Position = At(line) });
        return this;
    }

    public RulesetBuilder Response(string id, string text, Force force, string cite, [CallerLineNumber] int line = 0)
    {
        responses.Add(new Response { Id = id, Label = "NOW", Text = text, Force = force, Citation = Citation.OfSection(cite), Position = At(line) });
        return this;
    }

    public RulesetBuilder Published(string on, params string[] revisedOn)
    {
        (published, revised) = (on, revisedOn);
        return this;
    }

    public RulesetBuilder InForce(string from, string to)
    {
        inForce = (from, to);
        return this;
    }

    public RulesetBuilder Level(string id, int number, string? note = null, [CallerLineNumber] int line = 0)
    {
        levels.Add(new Level { Id = id, Number = number, Name = id, Rank = levels.Count, Note = note, Position = At(line) });
        return this;
    }

    public RulesetBuilder Trigger(
        string id,
        int section = 47,
        Force force = Force.Required,
        SectionStatus status = SectionStatus.StrategyDiscussionRequired,
        [CallerLineNumber] int line = 0)
    {
        triggers.Add(new Trigger
        {
            Id = id, Name = id, Section = section, Force = force, Status = status,
            Statement = "What the document says.", Citation = Citation.OfSection("Appendix 1"), Position = At(line),
        });
        return this;
    }

    public RulesetBuilder Section(
        int number,
        string[]? describedLevels = null,
        SectionStatus describedStatus = SectionStatus.DescribedAsS47,
        [CallerLineNumber] int line = 0)
    {
        sections.RemoveAll(s => s.Number == number && s.Described is null && describedLevels is not null);
        sections.Add(new StatutorySection
        {
            Number = number,
            Act = "Children Act 1989",
            NoneRecorded = "Nothing of the kind was recorded.",
            Described = describedLevels is null ? null : new DescribedLevels
            {
                Levels = References(describedLevels, line), Status = describedStatus,
                Statement = "What the document describes.", Citation = Citation.OfSection("4.1"),
            },
            Position = At(line),
        });
        return this;
    }

    public RulesetBuilder Domain(string id, [CallerLineNumber] int line = 0)
    {
        domains.Add(new Domain { Id = id, Name = id, ShortName = id, Citation = Citation.OfSection("Appendix 1"), Position = At(line) });
        return this;
    }

    /// <summary>A row of the table. Its words are its id when none are given.</summary>
    public RulesetBuilder Row(
        string id,
        string level,
        string domain = "health",
        string? text = null,
        bool strength = false,
        bool indicates = true,
        string[]? sameAs = null,
        Condition? when = null,
        string? provided = null,
        string[]? triggers = null,
        string[]? conflictsWith = null,
        string[]? conflictsWithTriggers = null,
        Basis basis = Basis.Published,
        string? reason = null,
        string? note = null,
        [CallerLineNumber] int line = 0)
    {
        string place = $"Appendix 1, {level}, {domain}, row {rows.Count(r => r.Domain == domain && r.Level?.Id == level) + 1}";
        Citation citation = CitationOf("Appendix 1", place);
        rows.Add(new Indicator
        {
            Id = id,
            Text = text ?? id,
            Citation = citation,
            Domain = domain,
            Level = new Reference(level, At(line)),
            Basis = basis,
            Reason = reason,
            Strength = strength,
            Indicates = indicates,
            SameAs = References(sameAs, line),
            When = when,
            Provided = provided is null ? null : new Reference(provided, At(line)),
            Triggers = Reached(triggers, citation, line),
            ConflictsWith = References(conflictsWith, line),
            ConflictsWithTriggers = References(conflictsWithTriggers, line),
            Note = note,
            Position = At(line),
        });
        return this;
    }

    /// <summary>A list outside the table. Its items follow with <see cref="Item"/> and <see cref="ItemOf"/>.</summary>
    public RulesetBuilder List(string id, string? trigger = null, [CallerLineNumber] int line = 0)
    {
        lists.Add(new PublishedList
        {
            Id = id, Name = id, Citation = Citation.OfSection(id), Position = At(line), Items = [],
            Trigger = trigger is null ? null : new Reference(trigger, At(line)),
        });
        return this;
    }

    /// <summary>An item of the last list that is an indicator of its own.</summary>
    public RulesetBuilder Item(
        string id,
        string? level = null,
        string? reason = OurReason,
        string[]? sameAs = null,
        Condition? when = null,
        [CallerLineNumber] int line = 0)
    {
        PublishedList list = lists[^1];
        Citation citation = NextItem(list);
        Add(list, new ListItem { Text = id, Citation = citation, Indicator = id, Position = At(line) });
        items.Add(new Indicator
        {
            Id = id,
            Text = id,
            Citation = citation,
            Level = level is null ? null : new Reference(level, At(line)),
            Basis = level is null ? Basis.Published : Basis.Interpretation,
            Reason = level is null ? null : reason,
            LevelCitation = level is null ? null : Citation.OfSection("4.1"),
            SameAs = References(sameAs, line),
            When = when,
            Triggers = list.Trigger is { } trigger ? Reached([trigger.Id], citation, line) : [],
            Position = At(line),
        });
        return this;
    }

    /// <summary>An item of the last list that repeats rows, which gives these rows the list's trigger.</summary>
    public RulesetBuilder ItemOf(string[] named, [CallerLineNumber] int line = 0)
    {
        PublishedList list = lists[^1];
        Citation citation = NextItem(list);
        Add(
            list,
            new ListItem { Text = string.Join(", ", named), Citation = citation, Rows = References(named, line), Position = At(line) });
        if (list.Trigger is { } trigger)
        {
            for (int i = 0; i < rows.Count; i++)
            {
                rows[i] = named.Contains(rows[i].Id) ? WithTrigger(rows[i], Reached([trigger.Id], citation, line)[0]) : rows[i];
            }
        }

        return this;
    }

    public RulesetBuilder Judgement(string id, [CallerLineNumber] int line = 0)
    {
        judgements.Add(new Judgement { Id = id, Ask = $"{id}?", Citation = Citation.OfSection("Appendix 1"), Position = At(line) });
        return this;
    }

    /// <summary>A rule with a condition of its own.</summary>
    public RulesetBuilder Rule(
        string id,
        Condition when,
        string? level = "targeted",
        string[]? triggers = null,
        Basis basis = Basis.Interpretation,
        string? reason = OurReason,
        string cite = "4.1",
        [CallerLineNumber] int line = 0)
    {
        Citation citation = Citation.OfSection(cite);
        rules.Add(new Rule
        {
            Id = id,
            Text = id,
            Condition = when,
            Level = level is null ? null : new Reference(level, At(line)),
            Triggers = Reached(triggers, citation, line),
            Citation = citation,
            Basis = basis,
            Reason = basis == Basis.Published && reason == OurReason ? null : reason,
            Position = At(line),
        });
        return this;
    }

    public RulesetBuilder Note(string id, string cite = "Appendix 2", [CallerLineNumber] int line = 0)
    {
        notes.Add(new Note { Id = id, Text = id, Citation = Citation.OfSection(cite), Position = At(line) });
        return this;
    }

    public RulesetBuilder Gateway(string fact, [CallerLineNumber] int line = 0)
    {
        gateways.Add(new Reference(fact, At(line)));
        return this;
    }

    public Ruleset Build() => new()
    {
        Id = "built",
        Edition = edition,
        Title = "A built edition",
        Publisher = "A partnership",
        Published = Date(published),
        Revised = [.. revised.Select(Date)],
        InForce = new InForce { From = Date(inForce.From), To = Date(inForce.To) },
        RestsOn = new RestsOn { Title = "Working Together to Safeguard Children 2018" },
        Levels = [.. levels],
        Triggers = [.. triggers],
        Sections = [.. sections],
        Domains = [.. domains],
        Indicators = [.. rows, .. items],
        Lists = [.. lists],
        Judgements = [.. judgements],
        Rules = RuleExpansion.Expand([.. rows, .. items], [.. rules]),
        Notes = [.. notes],
        Gateways = [.. gateways],
        Responses = [.. responses],
        Accepted = [.. accepted],
        Position = At(1),
    };

    private static SourcePosition At(int line) => new(File, line, 5);

    private static PublishedDate Date(string text) => PublishedDate.Parse(text) ?? throw new ArgumentException(
        $"no date: {text}",
        nameof(text));

    private static Citation CitationOf(string section, string text) => new() { Section = section, Text = text, ShortText = text };

    private static Citation NextItem(PublishedList list) => CitationOf(list.Id, $"{list.Id}, item {list.Items.Length + 1}");

    private static ImmutableArray<Reference> References(string[]? ids, int line) =>
        [.. (ids ?? []).Select(id => new Reference(id, At(line)))];

    private static ImmutableArray<TriggerReference> Reached(string[]? ids, Citation citation, int line) =>
        [.. (ids ?? []).Select(id => new TriggerReference { Id = id, Citation = citation, Position = At(line) })];

    private static Indicator WithTrigger(Indicator row, TriggerReference trigger) => new()
    {
        Id = row.Id, Text = row.Text, Citation = row.Citation, Domain = row.Domain, Level = row.Level, Basis = row.Basis,
        Reason = row.Reason, Strength = row.Strength, Indicates = row.Indicates, SameAs = row.SameAs, When = row.When, Provided = row.Provided,
        Triggers = row.Triggers.Add(trigger), ConflictsWith = row.ConflictsWith, ConflictsWithTriggers = row.ConflictsWithTriggers,
        Note = row.Note, Position = row.Position,
    };

    private void Add(PublishedList list, ListItem item) =>
        lists[^1] = new PublishedList
        {
            Id = list.Id, Name = list.Name, Citation = list.Citation, Trigger = list.Trigger, Items = list.Items.Add(item),
            Position = list.Position,
        };
}
