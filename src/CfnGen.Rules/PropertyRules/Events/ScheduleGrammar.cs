using System.Globalization;

namespace CfnGen.Rules.PropertyRules.Events;

/// <summary>The grammar of schedules: <c>rate(5 minutes)</c>, <c>cron(0 22 * * ? *)</c>, <c>at(2030-01-31T12:00:00)</c>.</summary>
internal static class ScheduleGrammar
{
    private static readonly string[] Units = ["minute", "minutes", "hour", "hours", "day", "days"];

    private static readonly CronField[] Fields =
    [
        new("minutes", 0, 59, [], ""),
        new("hours", 0, 23, [], ""),
        new("days of the month", 1, 31, [], "?LW"),
        new("months", 1, 12, ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], ""),
        new("days of the week", 1, 7, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"], "?L#"),
        new("years", 1970, 2199, [], ""),
    ];

    /// <summary>What is wrong, as the end of a sentence; null when nothing is.</summary>
    /// <param name="text">The schedule.</param>
    /// <param name="isOfRule">Whether a rule of EventBridge has it: those know no single times and tell one minute from several.</param>
    public static string? Problem(string text, bool isOfRule)
    {
        if (Inside(text, "rate(") is { } rate)
        {
            return RateProblem(rate, isOfRule);
        }

        if (Inside(text, "cron(") is { } cron)
        {
            return CronProblem(cron);
        }

        return isOfRule ? "write rate(…) or cron(…)"
            : Inside(text, "at(") is not { } at ? "write rate(…), cron(…) or at(…)"
            : DateTime.TryParseExact(at, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null
            : "at takes a time such as 2030-01-31T12:00:00";
    }

    private static string? RateProblem(string rate, bool isOfRule)
    {
        if (rate.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var count, var unit])
        {
            return "rate takes a number and a unit: rate(5 minutes)";
        }

        if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            return $"'{count}' is no whole number above 0";
        }

        if (Array.IndexOf(Units, unit) < 0)
        {
            return $"'{unit}' is no unit: take minutes, hours or days";
        }

        return isOfRule && (number == 1) == unit.EndsWith('s')
            ? number == 1 ? $"write '1 {unit[..^1]}'" : $"write '{count} {unit}s'"
            : null;
    }

    private static string? CronProblem(string cron)
    {
        const int DayOfMonth = 2;
        const int DayOfWeek = 4;
        var parts = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != Fields.Length)
        {
            return $"cron takes six fields (minutes, hours, days of the month, months, days of the week, years), and here are {Digits.Of(parts.Length)}";
        }

        for (var index = 0; index < parts.Length; index++)
        {
            if (!Fields[index].Takes(parts[index]))
            {
                return $"'{parts[index]}' says no {Fields[index].Name}";
            }
        }

        return (parts[DayOfMonth] == "?") == (parts[DayOfWeek] == "?")
            ? "one of the days of the month and the days of the week is ?, the other is not"
            : null;
    }

    private static string? Inside(string text, string start) =>
        text.StartsWith(start, StringComparison.Ordinal) && text.EndsWith(')') ? text[start.Length..^1] : null;
}
