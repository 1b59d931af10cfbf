using System.Globalization;
using BenchmarkDotNet.Running;
using Thresholds.Rules.Benchmarks;

// short | full | differential [--count N] | threads [--evaluations N] | check HOST | mistakes RULESETS [--rounds N]; anything else goes to BenchmarkDotNet, for example --filter *Northamptonshire*.
switch (args)
{
    case ["short"]:
        Extent.IsFull = false;
        BenchmarkSwitcher.FromTypes(Extent.Benchmarks).RunAll(Extent.Config());
        return 0;
    case ["full"]:
        Extent.IsFull = true;
        BenchmarkSwitcher.FromTypes(Extent.Benchmarks).RunAll(Extent.Config());
        return 0;
    case ["differential", .. var rest]:
        return DifferentialRun.Run(Number(rest, "--count", 100_000));
    case ["threads", .. var rest]:
        return ThreadsRun.Run(Number(rest, "--evaluations", 10_000_000));
    case ["check", var host]:
        return CheckRun.Run(host);
    case ["mistakes", var rulesets, .. var rest]:
        return MistakesRun.Run(rulesets, Number(rest, "--rounds", 1));
    default:
        Extent.IsFull = true;
        BenchmarkSwitcher.FromTypes(Extent.Benchmarks).Run(args, Extent.Config());
        return 0;
}

static int Number(string[] options, string name, int otherwise)
{
    int place = Array.IndexOf(options, name);
    return place >= 0 && place + 1 < options.Length ? int.Parse(options[place + 1], CultureInfo.InvariantCulture) : otherwise;
}
