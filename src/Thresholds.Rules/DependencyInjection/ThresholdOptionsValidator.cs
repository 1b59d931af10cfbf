using Microsoft.Extensions.Options;

namespace Thresholds.Rules.Registration;

/// <summary>Says everything that is wrong with the options at once: engines, folders and the editions in them, files of contacts.</summary>
internal sealed class ThresholdOptionsValidator : IValidateOptions<ThresholdOptions>
{
    public ValidateOptionsResult Validate(string? name, ThresholdOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] failures = [.. options.Problems()];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
