using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Tests.Building;

/// <summary>A small vocabulary with a fact of each type and a few concepts.</summary>
internal static class TestVocabulary
{
    public static Vocabulary Small { get; } = Of(
        new Fact { Id = "age", Type = FactType.Age, From = 0, To = 24, Ask = "How old?" },
        new Fact { Id = "mobility", Type = FactType.OneOf, Values = ["pre-mobile", "non-mobile", "mobile"], Ask = "Mobile?" },
        new Fact { Id = "looked-after", Type = FactType.YesNo, Ask = "Looked after?" },
        new Fact { Id = "significant-harm-suspected", Type = FactType.YesNo, Ask = "Significant harm?" },
        new Fact { Id = "school-attendance", Type = FactType.Number, Unit = "percent", From = 0, To = 100, Ask = "Attendance?" },
        new Fact { Id = "fixed-term-exclusions", Type = FactType.WholeNumber, From = 0, Ask = "Exclusions?" });

    /// <summary>A vocabulary with these facts and the usual concepts.</summary>
    public static Vocabulary Of(params Fact[] facts) => new()
    {
        Id = "small",
        Facts = [.. facts],
        Concepts = [Concept("child/pregnant"), Concept("child/sexual-activity"), Concept("child/self-harm"), Concept("parent/drug-use")],
    };

    public static Concept Concept(string id) => new() { Id = id, Meaning = id, Domain = "child-developmental-needs", Ask = id };
}
