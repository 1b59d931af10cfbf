using System.Collections.Immutable;
using Thresholds.Rules.Compilation;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>What details ask of an edition again and again, worked out once. Rows bear their numbers; they come first among the findings.</summary>
internal sealed class DetailIndex
{
    private readonly CompiledProgram program;
    private readonly Rule?[] ruleOfRow;
    private readonly int[][] triggersOfRule;
    private readonly int[] rulesByRank;
    private readonly int[] rulesAbove;
    private readonly DomainResult[][] domains;
    private readonly Lazy<ReadingIndex> reading;
    private readonly Lazy<PlannedGuidance> guidance;
    private readonly Lazy<Links> rulesNaming;
    private readonly Lazy<Links> rowsOfConcept;

    public DetailIndex(EditionIndex edition, CompiledProgram program)
    {
        this.program = program;
        Edition = edition;
        Planned = new PlannedEdition(edition, program.Numbering);
        Ruleset ruleset = edition.Ruleset;
        RowOfRule = [.. edition.Rules.Select(r => r.Rule.Indicator is { } id ? Numbering.Finding(id) : -1)];
        triggersOfRule = [.. edition.Rules.Select(r => TriggersOf(r.Rule))];
        RulesWithTrigger = [.. Enumerable.Range(0, triggersOfRule.Length).Where(r => triggersOfRule[r].Length > 0)];
        rulesByRank = [.. Enumerable.Range(0, triggersOfRule.Length).Where(r => edition.Rules[r].Rank >= 0).OrderByDescending(r => edition.Rules[r].Rank)];
        rulesAbove = [.. Enumerable.Range(-1, ruleset.Levels.Length + 1).Select(rank => rulesByRank.Count(r => edition.Rules[r].Rank > rank))];
        ruleOfRow = RulesOfRows();
        HashSet<int> ruled = [.. RowOfRule];
        Strengths = Where(r => Rows[r].Strength);
        WithoutRule = Where(r => !Rows[r].Strength && !ruled.Contains(r));
        WithReading = Where(r => Rows[r].Reading is not null);
        Conflicting = [.. Strengths.Select(s => (s, Where(c => SpeakOfTheSame(Rows[s], Rows[c])))).Where(s => s.Item2.Length > 0)];
        ConceptsOfRow = [.. Rows.Select(r => r.SameAs.Select(c => Numbering.Finding(c.Id)).ToArray())];
        domains =
        [
            .. ruleset.Domains.Select(d => Enumerable.Range(-1, ruleset.Levels.Length + 1)
                .Select(rank => new DomainResult { Domain = d, Level = rank < 0 ? null : ruleset.Levels[rank] }).ToArray()),
        ];
        Strongest = StrongestOf(ruleset);
        Gateways = [.. ruleset.Gateways.Select(g => Numbering.Fact(g.Id))];
        Table = new TableIndex(ruleset);
        reading = new Lazy<ReadingIndex>(() => program.IndexReading(edition));
        guidance = new Lazy<PlannedGuidance>(() => new PlannedGuidance(this));
        rulesNaming = new Lazy<Links>(LinkNames);
        rowsOfConcept = new Lazy<Links>(LinkConcepts);
    }

    public EditionIndex Edition { get; }

    public Numbering Numbering => program.Numbering;

    /// <summary>The conditions with numbers for ids.</summary>
    public PlannedEdition Planned { get; }

    /// <summary>What is so while nothing is recorded.</summary>
    public ReadingIndex Reading => reading.Value;

    /// <summary>The guidance, ready to be asked for a case.</summary>
    public PlannedGuidance Guidance => guidance.Value;

    /// <summary>Where the rows stand among levels and domains.</summary>
    public TableIndex Table { get; }

    public ImmutableArray<Indicator> Rows => Edition.Ruleset.Indicators;

    public int[] Strengths { get; }

    /// <summary>Rows and items that carry neither level nor trigger.</summary>
    public int[] WithoutRule { get; }

    /// <summary>Rows and items that are read in a way of ours.</summary>
    public int[] WithReading { get; }

    /// <summary>Strengths, each with the rows that speak of the same thing.</summary>
    public (int Strength, int[] Concerns)[] Conflicting { get; }

    /// <summary>For each row its concepts.</summary>
    public int[][] ConceptsOfRow { get; }

    /// <summary>The strongest trigger of section 47 and the rows that bear it; null and none in an edition without one.</summary>
    public (Trigger? Trigger, int[] Rows) Strongest { get; }

    public int[] RulesWithTrigger { get; }

    /// <summary>The facts that decide what happens next.</summary>
    public int[] Gateways { get; }

    /// <summary>For each rule the row that it is about; -1 for none.</summary>
    public int[] RowOfRule { get; }

    /// <summary>What the edition says of a section; null for nothing.</summary>
    public StatutorySection? SectionOf(int number)
    {
        foreach (StatutorySection section in Edition.Ruleset.Sections)
        {
            if (section.Number == number)
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The result of a domain whose highest true rule has a rank; -1 for none. There are few, and every case shares them.</summary>
    public DomainResult DomainAt(int domain, int rank) => domains[domain][rank + 1];

    /// <summary>What a case looks like under the edition.</summary>
    /// <param name="observations">The case.</param>
    /// <param name="whole">Whether what could still become of it will be asked for as well.</param>
    public CaseReading Read(BoundObservations observations, bool whole = false) => program.Read(this, observations, whole);

    /// <summary>What could still become of a case.</summary>
    public ReadingAhead ReadAhead(BoundObservations observations) => program.ReadAhead(this, observations);

    /// <summary>The rules of higher levels than a rank, highest first.</summary>
    public ReadOnlySpan<int> RulesAbove(int rank) => rulesByRank.AsSpan(0, rulesAbove[rank + 1]);

    /// <summary>The triggers of a rule, by their places in the edition.</summary>
    public int[] TriggersOf(int rule) => triggersOfRule[rule];

    /// <summary>The rule of a row's own id. What indicates nothing has none in the edition; the result still shows it with its place.</summary>
    public Rule RuleOf(int row) => ruleOfRow[row] ??= StandIn(Rows[row]);

    /// <summary>The rows that are the same as a concept, ascending.</summary>
    public ReadOnlySpan<int> RowsOfConcept(int concept) => rowsOfConcept.Value[concept];

    /// <summary>The rules that name a row, judgement or concept, ascending.</summary>
    public ReadOnlySpan<int> RulesNaming(int finding) => rulesNaming.Value[finding];

    private static Rule StandIn(Indicator indicator) => new()
    {
        Id = indicator.Id,
        Condition = new Model.Conditions.FindingCondition { Id = indicator.Id },
        Citation = indicator.Citation,
        Basis = indicator.Basis,
        Indicator = indicator.Id,
        Text = indicator.Text,
    };

    private static bool SpeakOfTheSame(Indicator strength, Indicator concern) =>
        strength.ConflictsWith.Any(c => c.Id == concern.Id)
        || strength.ConflictsWithTriggers.Any(t => concern.Triggers.Any(c => c.Id == t.Id));

    private (Trigger? Trigger, int[] Rows) StrongestOf(Ruleset ruleset)
    {
        Trigger? strongest = ruleset.Triggers.Where(t => t.Section == 47).MinBy(t => t.Status);
        return (strongest, Where(r => Rows[r].Triggers.Any(t => t.Id == strongest?.Id)));
    }

    private int[] Where(Func<int, bool> holds) => [.. Enumerable.Range(0, Rows.Length).Where(holds)];

    private int[] TriggersOf(Rule rule) =>
        [.. rule.Triggers.Select(t => Places.Of(Edition.Ruleset.Triggers, x => x.Id == t.Id)).Where(t => t >= 0)];

    private Rule?[] RulesOfRows()
    {
        Rule?[] rules = new Rule?[Rows.Length];
        foreach (IndexedRule rule in Edition.Rules)
        {
            if (Numbering.TryFinding(rule.Rule.Id, out int row) && row < rules.Length && Rows[row].Id == rule.Rule.Id)
            {
                rules[row] ??= rule.Rule;
            }
        }

        return rules;
    }

    private Links LinkNames()
    {
        Chunks<Link> naming = new();
        for (int rule = 0; rule < Edition.Rules.Length; rule++)
        {
            foreach (string id in Edition.Rules[rule].Named.Findings)
            {
                naming.Add(new Link(Numbering.Finding(id), rule));
            }
        }

        return Links.Of(Numbering.FindingCount, naming);
    }

    private Links LinkConcepts()
    {
        Chunks<Link> rows = new();
        for (int row = 0; row < ConceptsOfRow.Length; row++)
        {
            foreach (int concept in ConceptsOfRow[row])
            {
                rows.Add(new Link(concept, row));
            }
        }

        return Links.Of(Numbering.FindingCount, rows);
    }
}
