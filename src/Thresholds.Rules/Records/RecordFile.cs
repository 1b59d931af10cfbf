using System.Collections.Immutable;
using System.Text.Json;

namespace Thresholds.Rules;

/// <summary>
/// The records of one or more cases in one JSON document, closed by a hash over all of them: one case can neither go nor come nor change its place
/// unseen. Compared byte by byte, so a file that was laid out anew counts as altered. Immutable.
/// </summary>
public sealed class RecordFile
{
    /// <summary>What the first member of a file says: its kind and the version of its form.</summary>
    public const string Form = "thresholds-record/1";

    private const string FormName = "record";
    private const string RecordsName = "evaluations";

    private readonly JsonElement json;
    private readonly ReplayReason? alteration;

    private RecordFile(JsonElement json, ReplayReason? alteration)
    {
        this.json = json;
        this.alteration = alteration;
        Records = [.. RecordReader.Member(json, RecordsName, JsonValueKind.Array).EnumerateArray().Select(RecordReader.Read)];
    }

    /// <summary>The records in their order.</summary>
    public ImmutableArray<EvaluationRecord> Records { get; }

    /// <summary>Whether the file is what was written, to the byte, as far as its hashes can tell.</summary>
    public bool IsIntact => alteration is null && Records.All(r => r.IsIntact);

    /// <summary>Makes a file of records. The same evaluations in the same order give the same bytes.</summary>
    /// <param name="evaluations">The evaluations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluations"/> is null.</exception>
    public static RecordFile Of(params IEnumerable<Evaluation> evaluations)
    {
        ArgumentNullException.ThrowIfNull(evaluations);
        JsonElement whole = Canonical.Sealed(writer =>
        {
            writer.WriteString(FormName, Form);
            writer.WriteStartArray(RecordsName);
            foreach (Evaluation evaluation in evaluations)
            {
                EvaluationRecord.Of(evaluation).Json.WriteTo(writer);
            }

            writer.WriteEndArray();
        });
        return new RecordFile(whole, alteration: null);
    }

    /// <summary>Reads a file of records. Nothing in the text throws: what cannot be read comes back as a problem, what was altered says so when replayed.</summary>
    /// <param name="text">The text of the file, with everything that stands in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static RecordReadResult Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 64 });
            JsonElement root = document.RootElement.Clone();
            string form = RecordReader.Text(root, FormName);
            return form == Form
                ? new RecordReadResult { File = new RecordFile(root, AlterationOf(root, text)), Problem = null }
                : NotRead($"it says `{form}`, and this library reads `{Form}`");
        }
        catch (JsonException e)
        {
            return NotRead($"it is not JSON: {e.Message}");
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            return NotRead(e.Message);
        }
    }

    /// <summary>Evaluates every case again.</summary>
    /// <param name="catalog">The editions and engines at hand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public ImmutableArray<ReplayResult> Replay(ThresholdCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. Records.Select(r => new RecordReplay(r, alteration).Run(catalog))];
    }

    /// <summary>The file's text, ending with a line feed.</summary>
    public string ToJson() => Canonical.Layout(json);

    private static ReplayReason? AlterationOf(JsonElement root, string text)
    {
        if (!Canonical.IsIntact(root))
        {
            return ReplayReason.FileAltered;
        }

        return Canonical.Layout(root) == text ? null : ReplayReason.LayoutAltered;
    }

    private static RecordReadResult NotRead(string problem) => new() { File = null, Problem = problem };
}
