namespace Thresholds.Rules.Diagnostics;

/// <summary>
/// Every diagnostic's stable code. THR0 is about reading a file, THR1 about judging a ruleset or vocabulary, THR2 about a case.
/// Each code has a page under docs/errors, and a test holds the two lists together.
/// </summary>
public static class DiagnosticCodes
{
    /// <summary>The text is not YAML.</summary>
    public const string NotYaml = "THR0001";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "THR0002";

    /// <summary>The file is nested deeper than the limit.</summary>
    public const string TooDeep = "THR0003";

    /// <summary>The file has more parts than the limit.</summary>
    public const string TooManyParts = "THR0004";

    /// <summary>An anchor or alias.</summary>
    public const string AnchorOrAlias = "THR0005";

    /// <summary>A tag.</summary>
    public const string Tag = "THR0006";

    /// <summary>A merge key.</summary>
    public const string MergeKey = "THR0007";

    /// <summary>A key that stands twice in one mapping.</summary>
    public const string DuplicateKey = "THR0008";

    /// <summary>A second document in a ruleset or vocabulary.</summary>
    public const string SecondDocument = "THR0009";

    /// <summary>Nothing in the file.</summary>
    public const string EmptyFile = "THR0010";

    /// <summary>The first key names no kind of file.</summary>
    public const string UnknownFileKind = "THR0011";

    /// <summary>A key that this place does not know.</summary>
    public const string UnknownKey = "THR0012";

    /// <summary>A key that this place needs is missing.</summary>
    public const string MissingKey = "THR0013";

    /// <summary>A mapping, list or single value stands where another of the three is expected.</summary>
    public const string WrongShape = "THR0014";

    /// <summary>A null or empty value.</summary>
    public const string EmptyValue = "THR0015";

    /// <summary>An id that is not lower-case words joined by hyphens.</summary>
    public const string BadId = "THR0016";

    /// <summary>A value that is not a date.</summary>
    public const string BadDate = "THR0017";

    /// <summary>A value that is not a number, or a whole number where one is needed.</summary>
    public const string BadNumber = "THR0018";

    /// <summary>A value outside a fixed list of words.</summary>
    public const string UnknownWord = "THR0019";

    /// <summary>A mapping that is no condition.</summary>
    public const string NotACondition = "THR0020";

    /// <summary>A comparison of a fact that cannot be read.</summary>
    public const string BadComparison = "THR0021";

    /// <summary>The text is not JSON.</summary>
    public const string NotJson = "THR0022";

    /// <summary>The file cannot be opened.</summary>
    public const string CannotOpen = "THR0023";

    /// <summary>The bytes are not UTF-8.</summary>
    public const string NotUtf8 = "THR0024";

    /// <summary>A table from which a ruleset cannot be made.</summary>
    public const string BadTable = "THR0025";

    /// <summary>A table and the ruleset made from it differ where only a person can tell what is right.</summary>
    public const string TableDiffers = "THR0026";

    /// <summary>The same id twice.</summary>
    public const string DuplicateId = "THR1001";

    /// <summary>A level that the edition does not have.</summary>
    public const string UnknownLevel = "THR1002";

    /// <summary>A domain that the edition does not have.</summary>
    public const string UnknownDomain = "THR1003";

    /// <summary>A row, item or judgement that the edition does not have.</summary>
    public const string UnknownIndicator = "THR1004";

    /// <summary>A concept that the vocabulary does not have.</summary>
    public const string UnknownConcept = "THR1005";

    /// <summary>A fact that the vocabulary does not have.</summary>
    public const string UnknownFact = "THR1006";

    /// <summary>A trigger that the edition does not have.</summary>
    public const string UnknownTrigger = "THR1007";

    /// <summary>A comparison that does not fit the fact's type, values or range.</summary>
    public const string ComparisonDoesNotFit = "THR1008";

    /// <summary>The same wording in two rows.</summary>
    public const string SameWording = "THR1009";

    /// <summary>A level that no rule indicates.</summary>
    public const string UnreachableLevel = "THR1010";

    /// <summary>A condition that can never hold.</summary>
    public const string ContradictoryCondition = "THR1011";

    /// <summary>An at-least that asks for more than its list has, or for fewer than one.</summary>
    public const string AtLeastBeyondList = "THR1012";

    /// <summary>Rows whose conditions lead back to themselves.</summary>
    public const string Cycle = "THR1013";

    /// <summary>An interpretation without its reason.</summary>
    public const string InterpretationWithoutReason = "THR1014";

    /// <summary>A rule without a citation.</summary>
    public const string MissingCitation = "THR1015";

    /// <summary>A rule that indicates no level and reaches no trigger.</summary>
    public const string RuleWithoutEffect = "THR1016";

    /// <summary>A status that does not belong to the section it stands under.</summary>
    public const string StatusOfOtherSection = "THR1017";

    /// <summary>Levels whose numbers do not rise.</summary>
    public const string LevelsNotRising = "THR1018";

    /// <summary>A conflict declared on a row that is no strength, or with one that is.</summary>
    public const string ConflictNeedsStrength = "THR1019";

    /// <summary>A `provided` that names something other than a judgement.</summary>
    public const string ProvidedIsNoJudgement = "THR1020";

    /// <summary>A name that the format keeps for itself.</summary>
    public const string ReservedId = "THR1021";

    /// <summary>A trigger whose section the edition says nothing about.</summary>
    public const string SectionWithoutEntry = "THR1022";

    /// <summary>A section of the Act that results do not speak of.</summary>
    public const string UnknownSection = "THR1023";

    /// <summary>A trigger whose status is stronger or weaker than its force.</summary>
    public const string ForceAndStatusDisagree = "THR1024";

    /// <summary>A strength that carries a trigger.</summary>
    public const string StrengthWithTrigger = "THR1025";

    /// <summary>A strength that waits for a judgement.</summary>
    public const string StrengthWithProvided = "THR1026";

    /// <summary>A strength that indicates a level above the lowest.</summary>
    public const string StrengthAboveLowestLevel = "THR1027";

    /// <summary>A row whose `when` names a concept that alone makes the row count.</summary>
    public const string WhenRepeatsSameAs = "THR1028";

    /// <summary>A reason for something that is not marked as an interpretation.</summary>
    public const string ReasonWithoutInterpretation = "THR1029";

    /// <summary>Dates of an edition that run backwards.</summary>
    public const string DatesUpsideDown = "THR1030";

    /// <summary>A trigger, judgement, list item or gateway that no rule uses.</summary>
    public const string NothingUses = "THR1031";

    /// <summary>A comparison that every possible value meets.</summary>
    public const string ComparisonAlwaysHolds = "THR1032";

    /// <summary>The same thing twice in one list.</summary>
    public const string RepeatedPart = "THR1033";

    /// <summary>A range that ends before it begins.</summary>
    public const string RangeUpsideDown = "THR1034";

    /// <summary>Values or a range that do not go with the fact's type.</summary>
    public const string ValuesDoNotFitType = "THR1035";

    /// <summary>A contact that the edition does not have.</summary>
    public const string UnknownContact = "THR1036";

    /// <summary>A consent rule that the edition does not have.</summary>
    public const string UnknownConsentRule = "THR1037";

    /// <summary>Guidance whose words are stronger than its force.</summary>
    public const string WordsStrongerThanForce = "THR1038";

    /// <summary>A ruleset that no catalog has.</summary>
    public const string UnknownRuleset = "THR2001";

    /// <summary>An observation of a row, concept or judgement that is not known.</summary>
    public const string UnknownFinding = "THR2002";

    /// <summary>A fact that the vocabulary does not have.</summary>
    public const string UnknownCaseFact = "THR2003";

    /// <summary>A fact's value that is not of the fact's type.</summary>
    public const string FactOfWrongType = "THR2004";

    /// <summary>A fact's value outside its range.</summary>
    public const string FactOutOfRange = "THR2005";

    /// <summary>Age, date of birth and unborn that disagree.</summary>
    public const string AgesDisagree = "THR2006";

    /// <summary>Something dated after the case's as-of date.</summary>
    public const string DatedAfterAsOf = "THR2007";

    /// <summary>Something recorded before it happened.</summary>
    public const string RecordedBeforeHappened = "THR2008";

    /// <summary>An expectation that the evaluation does not meet.</summary>
    public const string ExpectationFailed = "THR2009";

    /// <summary>A case that names no ruleset, evaluated without one.</summary>
    public const string NoRulesetNamed = "THR2010";

    /// <summary>An edition that the catalog does not have.</summary>
    public const string UnknownEdition = "THR2011";

    /// <summary>A fact that is recorded twice with different values.</summary>
    public const string FactTwice = "THR2012";

    /// <summary>An own judgement whose level the edition does not have.</summary>
    public const string UnknownOwnLevel = "THR2013";

    /// <summary>Something is recorded under a former id of a row. It counts as that row.</summary>
    public const string FormerId = "THR2014";

    /// <summary>An edition that two places have.</summary>
    public const string EditionTwice = "THR2015";

    /// <summary>A list of what cases cannot reach names something that the edition does not have.</summary>
    public const string UnknownCoverageItem = "THR3001";

    /// <summary>Something is listed as out of every case's reach, and a case reaches it.</summary>
    public const string ReachedAfterAll = "THR3002";
}
