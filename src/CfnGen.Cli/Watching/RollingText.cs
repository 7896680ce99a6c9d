using System.Globalization;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>How far a rolling update is: <c>3 of 4 instances ready, batch 2 of 2, 75 %</c>.</summary>
internal static class RollingText
{
    public static string Of(RollingUpdate rolling)
    {
        var ready = rolling.Instances is { } all
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Min(rolling.Signals, all)} of {all} instances ready")
            : string.Create(CultureInfo.InvariantCulture, $"{rolling.Signals} {(rolling.Signals == 1 ? "instance" : "instances")} ready");
        return rolling is { Batches: { } batches, BatchSize: { } size }
            ? string.Create(CultureInfo.InvariantCulture, $"{ready}, batch {Math.Min(batches, (rolling.Signals / size) + 1)} of {batches}, {rolling.Percent} %")
            : string.Create(CultureInfo.InvariantCulture, $"{ready}, {rolling.Percent} %");
    }
}
