using System.Globalization;

namespace CfnGen.Deployment.Watching;

/// <summary>How far an Auto Scaling group's rolling update is, as CloudFormation tells it in the group's events.</summary>
/// <param name="Instances">How many are replaced in all; null until it is said.</param>
/// <param name="BatchSize">Null until it is said.</param>
/// <param name="Percent">How much is done, 0 to 100.</param>
/// <param name="Signals">How many instances have signalled success.</param>
public sealed record RollingUpdate(int? Instances, int? BatchSize, int Percent, int Signals)
{
    public int? Batches => Instances is { } instances && BatchSize is > 0 and { } size ? (instances + size - 1) / size : null;

    internal static RollingUpdate? After(RollingUpdate? before, WatchedEvent seen)
    {
        if (seen.Type != "AWS::AutoScaling::AutoScalingGroup" || seen.Reason is not { } reason)
        {
            return before;
        }

        if (reason.StartsWith("Rolling update initiated", StringComparison.Ordinal))
        {
            return new(NumberAfter(reason, "Terminating "), NumberAfter(reason, "batches of "), 0, 0);
        }

        if (reason.StartsWith("Received SUCCESS signal", StringComparison.Ordinal))
        {
            return (before ?? new(null, null, 0, 0)) with { Signals = (before?.Signals ?? 0) + 1 };
        }

        return NumberAfter(reason, "Progress ") is { } percent ? (before ?? new(null, null, 0, 0)) with { Percent = percent } : before;
    }

    private static int? NumberAfter(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += words.Length;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
