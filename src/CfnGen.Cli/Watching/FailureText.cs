using System.Globalization;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>Why an operation failed: the first failure first, what only followed in one line.</summary>
internal static class FailureText
{
    /// <summary>The first failure in one line; null when nothing has failed.</summary>
    public static string? First(FailureChain failures) => failures.Causes is [var first, ..] ? Of(first) : null;

    public static string Of(WatchedEvent cause) =>
        $"{cause.Name} ({cause.Type}): {(string.IsNullOrEmpty(cause.Reason) ? cause.Status.Value : cause.Reason)}";

    /// <summary>How many were cancelled with it; null when none was.</summary>
    public static string? Followers(FailureChain failures) => failures.Cancelled switch
    {
        0 => null,
        1 => "1 other resource was cancelled because of it.",
        var count => string.Create(CultureInfo.InvariantCulture, $"{count} other resources were cancelled because of it."),
    };
}
