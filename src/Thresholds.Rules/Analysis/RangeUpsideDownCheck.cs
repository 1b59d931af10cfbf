using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>Ranges that end before they begin, so that no value is possible.</summary>
internal sealed class RangeUpsideDownCheck : IVocabularyCheck
{
    public void Judge(Vocabulary vocabulary, DiagnosticBag bag)
    {
        foreach (Fact fact in vocabulary.Facts.Where(f => f.From > f.To))
        {
            FormattableString message = $"fact `{fact.Id}`: the range begins at `{fact.From}` and ends before it, at `{fact.To}`";
            bag.Error(DiagnosticCodes.RangeUpsideDown, fact.Position, message.ToString(CultureInfo.InvariantCulture));
        }
    }
}
