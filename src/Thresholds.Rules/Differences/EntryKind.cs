namespace Thresholds.Rules;

/// <summary>What kind of thing in an edition differs.</summary>
public enum EntryKind
{
    /// <summary>The edition as a whole: its title, its dates, what it rests on.</summary>
    Edition,

    /// <summary>A level of need.</summary>
    Level,

    /// <summary>A statutory route.</summary>
    Trigger,

    /// <summary>What is said of a section of the Act.</summary>
    Section,

    /// <summary>A heading of the table.</summary>
    Domain,

    /// <summary>A row of the table, or an item of a list.</summary>
    Row,

    /// <summary>A list outside the table.</summary>
    List,

    /// <summary>A question that is left to the practitioner.</summary>
    Judgement,

    /// <summary>A rule with a condition of its own.</summary>
    Rule,

    /// <summary>What happens next.</summary>
    Response,

    /// <summary>A rule on consent.</summary>
    Consent,

    /// <summary>Something to weigh.</summary>
    Consideration,

    /// <summary>Whom to contact.</summary>
    Contact,

    /// <summary>A question for a conversation.</summary>
    Prompt,

    /// <summary>A standing word.</summary>
    Note,

    /// <summary>A fact of the vocabulary that one of the two editions reads.</summary>
    Fact,

    /// <summary>A concept of the vocabulary that one of the two editions reads.</summary>
    Concept,
}
