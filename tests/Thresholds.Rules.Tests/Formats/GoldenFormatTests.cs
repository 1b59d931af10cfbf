using NUnit.Framework;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.Formats;

/// <summary>Two cases of every edition in every format, to be read as those read them who receive them.</summary>
public sealed class GoldenFormatTests
{
    private static readonly string[] Cases =
    [
        "northamptonshire/cases/demo-001.yaml", "northamptonshire/cases/nh-014.yaml",
        "cambridgeshire-peterborough/cases/cp-003.yaml", "cambridgeshire-peterborough/cases/cp-018.yaml",
        "cumbria/cases/cu-004.yaml", "cumbria/cases/cu-017.yaml",
        "cumbria-early-help/cases/ehs-003.yaml", "cumbria-early-help/cases/ehs-010.yaml",
        "westmorland-furness/cases/wf-008.yaml", "westmorland-furness/cases/wf-013.yaml",
    ];

    private static IEnumerable<object[]> Written() => Cases.SelectMany(c => Format.Names.Select(f => new object[] { c, f }));

    [TestCaseSource(nameof(Written))]
    public void Reads(string file, string format) => Golden.VerifyAs(
        Format.WithoutHash(Format.Write(Worked.Evaluate(file), format)),
        Repository.PathOf("tests", "Thresholds.Rules.Tests", "Formats", "Golden", $"{Path.GetFileNameWithoutExtension(file)}.{format}"),
        Format.ExtensionOf(format));
}
