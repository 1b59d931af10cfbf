using System.Diagnostics;
using System.IO.Compression;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Package;

/// <summary>Packs the library and uses the package as a case system would: from a folder, in a fresh project outside the solution.</summary>
[NonParallelizable]
public sealed class PackageTests
{
    private const string Version = "0.1.0-packed";

    private string folder = string.Empty;

    [OneTimeSetUp]
    public void Pack()
    {
        folder = Directory.CreateTempSubdirectory("thresholds-package-").FullName;
        Run(Repository.Root, "pack", Repository.PathOf("src", "Thresholds.Rules"), "-c", "Release", "-o", folder, $"-p:Version={Version}");
    }

    [OneTimeTearDown]
    public void CleanUp() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_package_has_readme_licence_notice_documentation_symbols_and_the_rulesets()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(folder, $"Thresholds.Rules.{Version}.nupkg"));
        string[] entries = [.. package.Entries.Select(e => e.FullName)];

        entries.Should().Contain(["README.md", "LICENSE", "NOTICE", "schema/evaluation.schema.json", "schema/ruleset.schema.json", "schema/vocabulary.schema.json", "schema/case.schema.json", "schema/contacts.schema.json", "schema/coverage.schema.json", "lib/net10.0/Thresholds.Rules.dll", "lib/net10.0/Thresholds.Rules.xml"]);
        File.Exists(Path.Combine(folder, $"Thresholds.Rules.{Version}.snupkg")).Should().BeTrue();
        using StreamReader nuspec = new(package.GetEntry("Thresholds.Rules.nuspec")!.Open());
        nuspec.ReadToEnd().Should().Contain("<license type=\"expression\">MIT</license>").And.Contain("<readme>README.md</readme>");
        typeof(ThresholdCatalog).Assembly.GetManifestResourceNames().Should().Contain(["rulesets/vocabulary.yaml", "rulesets/northamptonshire/2018.yaml"]);
        typeof(ThresholdCatalog).Assembly.GetManifestResourceNames().Should().NotContain(n => n.Contains("cases", StringComparison.Ordinal));
    }

    [Test]
    public void The_README_s_program_runs_in_a_fresh_project_with_nothing_but_the_package()
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, "fresh")).FullName;
        File.WriteAllText(Path.Combine(project, "Program.cs"), Readme.Blocks("csharp")[0]);
        File.WriteAllText(Path.Combine(project, "fresh.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestoreAdditionalProjectSources>{folder}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(folder, "packages")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Thresholds.Rules" Version="{Version}" /></ItemGroup>
            </Project>
            """);

        string output = Run(project, "run");

        output.Should().Be(Readme.Blocks("text")[0]);
        Readme.Blocks("csharp")[0].Split('\n').Count(l => l.Length > 0).Should().BeLessThanOrEqualTo(10);
    }

    private static string Run(string workingDirectory, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // The test host's own settings must not steer the build of another project.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k == "VSTEST_DOTNET_ROOT_PATH").ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "`dotnet {0}` said:\n{1}\n{2}", string.Join(' ', arguments), output, error.Result);
        return output.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
