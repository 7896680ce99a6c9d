using System.Globalization;

namespace CfnGen.Deployment.Waiting;

/// <summary>Spans of time as people write them: 45 s, 3 min 20 s, 1 h 5 min.</summary>
public static class Spans
{
    public static string Text(TimeSpan span) => span switch
    {
        { TotalSeconds: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalSeconds} s"),
        { TotalMinutes: < 60 } => Joined((int)span.TotalMinutes, "min", span.Seconds, "s"),
        _ => Joined((int)span.TotalHours, "h", span.Minutes, "min"),
    };

    /// <summary>A span that nobody knows exactly, as people say it: to five seconds, half a minute, a minute or five of them, and never nothing.</summary>
    public static string About(TimeSpan span)
    {
        var unit = TimeSpan.FromSeconds(span switch
        {
            { TotalSeconds: < 57.5 } => 5,
            { TotalMinutes: < 9.75 } => 30,
            { TotalMinutes: < 59.5 } => 60,
            _ => 300,
        });
        return Text(unit * Math.Max(1, Math.Round(span / unit, MidpointRounding.AwayFromZero)));
    }

    private static string Joined(int large, string largeUnit, int small, string smallUnit) => small == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{large} {largeUnit}")
        : string.Create(CultureInfo.InvariantCulture, $"{large} {largeUnit} {small} {smallUnit}");
}
