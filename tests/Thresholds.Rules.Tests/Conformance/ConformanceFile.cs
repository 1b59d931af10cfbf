using System.Collections.Immutable;
using System.Text;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Conformance;

/// <summary>
/// Reads a file of conformance cases: a ruleset without its head, which all files share, then a line <c>---</c>, then the cases. Every case says what it shows,
/// what is observed, and the whole of what is expected.
/// </summary>
internal static class ConformanceFile
{
    private const string Separator = "\n---\n";

    private static readonly DateOnly AsOf = new(2026, 3, 4);
    private static readonly string Folder = Repository.PathOf("tests", "Thresholds.Rules.Tests", "Conformance", "Cases");
    private static readonly string[] Shared = ["head.yaml", "vocabulary.yaml"];

    /// <summary>The cases of every file.</summary>
    public static IEnumerable<ConformanceCase> All() =>
        Repository.Files(Folder, "*.yaml").Where(f => !Shared.Contains(Path.GetFileName(f))).SelectMany(Read);

    private static IEnumerable<ConformanceCase> Read(string path)
    {
        string name = Path.GetFileName(path);
        string text = File.ReadAllText(path);
        int end = text.IndexOf(Separator, StringComparison.Ordinal);
        Edition edition = EditionOf(File.ReadAllText(Path.Combine(Folder, Shared[0])) + text[..(end + 1)], name);
        DiagnosticBag bag = new();
        SourceDocument document = SourceDocuments.Read(new SourceText(name, text[(end + Separator.Length)..]), several: false, bag)[0];
        ImmutableArray<ConformanceCase> cases =
        [
            .. new Field(document.Root, "cases", bag).Entries()
                .Select(f => f.Mapping("case", r => Case(r, name, edition)))
                .OfType<ConformanceCase>(),
        ];
        ImmutableArray<Diagnostic> problems = [.. document.Problems, .. bag.ToSorted()];
        return problems.IsEmpty ? cases : throw new InvalidOperationException(string.Join('\n', problems));
    }

    private static ConformanceCase Case(MappingReader reader, string file, Edition edition) => new()
    {
        File = file,
        Shows = reader.Named(reader.Need("shows").Text()) ?? string.Empty,
        Edition = edition,
        Observations = new Observations
        {
            AsOf = reader.May("as-of").Day() ?? AsOf,
            Facts = RecordedFactReader.Shape.Read(reader.May("child")),
            Findings = [.. reader.Need("observed").Entries().Select(ObservationReader.Shape.Read).OfType<Observation>()],
        },
        Expect = reader.Need("expect").Mapping("expect", Result) ?? throw new InvalidOperationException($"{file}: a case expects nothing"),
    };

    private static ConformanceResult Result(MappingReader reader) => new(
        reader.Need("level").Text() ?? string.Empty,
        reader.Need("could-reach").Text() ?? string.Empty,
        reader.Need("settled").YesNo() ?? false,
        Ids(reader.Need("true")),
        Ids(reader.Need("triggers")));

    private static ImmutableArray<string> Ids(Field field) => [.. field.Entries().Select(f => f.Text()).OfType<string>()];

    private static Edition EditionOf(string text, string name)
    {
        using Stream vocabulary = File.OpenRead(Path.Combine(Folder, Shared[1]));
        RulesetReader reader = RulesetReader.WithVocabulary(vocabulary, Shared[1]).Reader!;
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        RulesetReadResult read = reader.Read(stream, name);
        return read.Edition ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }
}
