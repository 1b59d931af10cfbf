using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>What the evaluations of one edition share. The index is made when some evaluation is first asked for its reasons.</summary>
internal sealed class EvaluationContext(Edition edition, string engine, ImmutableArray<VerifiedContact> contacts, Phrasebook phrasebook)
{
    private readonly Lazy<EditionIndex> index = new(() => new EditionIndex(edition));

    public Edition Edition => edition;

    public string Engine => engine;

    public ImmutableArray<VerifiedContact> Contacts => contacts;

    public Phrasebook Phrasebook => phrasebook;

    public EditionIndex Index => index.Value;
}
