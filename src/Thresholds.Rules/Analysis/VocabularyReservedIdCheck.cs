using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>Facts and values with a name that means something else where it is written.</summary>
internal sealed class VocabularyReservedIdCheck : IVocabularyCheck
{
    private const string NotKnown = "not-known";

    private static readonly Dictionary<string, string> Reserved = new Dictionary<string, string>
    {
        ["born"] = "the date of birth in a case",
        ["unborn"] = "a child not yet born in a case",
        ["all"] = "a kind of condition",
        ["any"] = "a kind of condition",
        ["not"] = "a kind of condition",
        ["at-least"] = "a kind of condition",
    };

    public void Judge(Vocabulary vocabulary, DiagnosticBag bag)
    {
        foreach (Fact fact in vocabulary.Facts)
        {
            if (Reserved.TryGetValue(fact.Id, out string? meaning))
            {
                string message = $"fact `{fact.Id}`: the name is kept for {meaning}";
                bag.Error(DiagnosticCodes.ReservedId, fact.Position, message, "choose another id");
            }

            if (fact.Values.Contains(NotKnown))
            {
                bag.Error(
                    DiagnosticCodes.ReservedId,
                    fact.Position,
                    $"fact `{fact.Id}`: the value `{NotKnown}` is kept for a fact that was asked and is not known",
                    "leave it out: every fact can be recorded as not known");
            }
        }
    }
}
