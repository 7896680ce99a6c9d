using System.Globalization;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>A time as Prometheus writes it: <c>1m</c>, <c>10s</c>.</summary>
internal static class PrometheusDuration
{
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive, or no whole number of seconds.</exception>
    public static string Of(TimeSpan time)
    {
        if (time <= TimeSpan.Zero || time.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(time), time, "Prometheus is given whole seconds here, at least one.");
        }

        var seconds = (long)time.TotalSeconds;
        return seconds % 60 == 0
            ? (seconds / 60).ToString(CultureInfo.InvariantCulture) + "m"
            : seconds.ToString(CultureInfo.InvariantCulture) + "s";
    }
}
