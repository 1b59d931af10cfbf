using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>The document's force is never strengthened on the page: may stays may, required stays required.</summary>
[TestFixture]
public sealed partial class ForceTests
{
    private static readonly Dictionary<string, Force> Words = new()
    {
        ["could lead to"] = Force.CouldLeadTo,
        ["consider"] = Force.Consider,
        ["may"] = Force.May,
        ["should"] = Force.Should,
        ["must"] = Force.Must,
        ["required"] = Force.Required,
    };

    private static IEnumerable<TestCaseData> Pages() =>
        Worked.Files().SelectMany(f => (IEnumerable<TestCaseData>)[new TestCaseData(f, "text"), new TestCaseData(f, "markdown")]);

    [TestCaseSource(nameof(Pages))]
    public void Every_response_is_printed_with_its_own_force(string file, string format)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        string[] lines = Worked.Section(Worked.Unbroken(evaluation, format), "What needs to happen?");
        foreach (Response response in evaluation.Responses.Select(r => r.Response).Where(r => !r.First))
        {
            Match printed = lines.Select(l => PrintedForce(response).Match(l)).Single(m => m.Success);
            Words[printed.Groups["force"].Value].Should().Be(response.Force, response.Id);
            printed.Groups["ours"].Success.Should().Be(response.Basis == Basis.Interpretation, response.Id);
        }
    }

    [TestCaseSource(nameof(Pages))]
    public void No_printed_word_is_stronger_than_the_force_behind_it(string file, string format)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        string[] lines = Worked.Section(Worked.Unbroken(evaluation, format), "What needs to happen?");
        int forces = 0;
        foreach (string line in lines)
        {
            foreach (Match sentence in Sentences().Matches(line))
            {
                forces++;
                ShouldNotExceed(sentence.Groups["words"].Value, Words[sentence.Groups["force"].Value]);
            }
        }

        forces.Should().Be(
            evaluation.Responses.Count(r => !r.Response.First) + Duties(evaluation).Count(),
            "every response and every duty of consent prints its force");
    }

    [TestCaseSource(nameof(Pages))]
    public void Every_duty_of_consent_is_printed_with_its_own_force(string file, string format)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        string page = Worked.Unbroken(evaluation, format);
        foreach ((string duty, Force force) in Duties(evaluation))
        {
            page.Should().Contain($"{duty.TrimEnd('.')} ({Words.Single(w => w.Value == force).Key}).");
            ShouldNotExceed(duty, force);
        }

        // A reason is no duty.
        foreach (ConsentRule rule in evaluation.Consent.Where(c => c.Requirement != ConsentRequirement.Required))
        {
            ShouldNotExceed(rule.Why, Force.May);
        }
    }

    [TestCaseSource(nameof(Pages))]
    public void Every_consideration_is_printed_with_its_own_force(string file, string format)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        string[] lines = Worked.Section(Worked.Unbroken(evaluation, format), "To weigh");
        foreach (Consideration consideration in evaluation.Considerations)
        {
            Match printed = lines.Select(l => PrintedForce(consideration).Match(l)).Single(m => m.Success);
            ShouldNotExceed(consideration.Text, consideration.Force);

            // The heading says to consider, so that force alone goes without saying.
            (printed.Groups["force"] is { Success: true, Value: var word } ? Words[word] : Force.Consider).Should().Be(consideration.Force, consideration.Id);
            printed.Groups["ours"].Success.Should().Be(consideration.Basis == Basis.Interpretation, consideration.Id);
        }
    }

    [Test]
    public void The_sentences_are_found()
    {
        Match[] found = [.. Sentences().Matches("NOW Refer (should, 4.1). By telephone (5.1) if so (ours: must, 4.2)? 0300, as printed. Evidence must be given (must).").Cast<Match>()];
        found.Select(m => m.Groups["force"].Value).Should().Equal("should", "must", "must");
        found[2].Groups["words"].Value.Should().EndWith("Evidence must be given ");
    }

    private static void ShouldNotExceed(string words, Force force) =>
        (Strongest(words) <= force).Should().BeTrue("`{0}` says no more than {1}", words, force);

    private static Force Strongest(string words) => ForceWords.Strongest(words)?.Force ?? Force.CouldLeadTo;

    private static IEnumerable<(string Duty, Force Force)> Duties(Evaluation evaluation) =>
        evaluation.Consent.Where(c => c.Duty is not null).Select(c => (c.Duty!, c.DutyForce ?? Force.CouldLeadTo, c.Requirement, c.Why, c.Citation.Text)).Distinct()
            .Select(d => (d.Item1, d.Item2));

    private static Regex PrintedForce(Consideration consideration) => new(
        $@"{Regex.Escape(consideration.Text.TrimEnd('.'))} \((?<ours>ours, )?((?<force>{string.Join('|', Words.Keys)}), )?{Regex.Escape(consideration.Citation.ShortText)}\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5));

    private static Regex PrintedForce(Response response) => new(
        $@"{Regex.Escape(response.Text.TrimEnd('.', '?'))} \((?<ours>ours: )?(?<force>[a-z ]+), {Regex.Escape(response.Citation.ShortText)}\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5));

    [GeneratedRegex(@"(?<words>.*?)\((ours: )?(?<force>could lead to|consider|may|should|must|required)(, [^()]*(\([^()]*\)[^()]*)*)?\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentences();
}
