using CfnGen.Rules.PropertyRules.Events;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>The five fields of a recurrence, as those of cron on a server: without years, and with days of the week from 0.</summary>
internal static class RecurrenceGrammar
{
    private static readonly CronField[] Fields =
    [
        new("minutes", 0, 59, [], "?"),
        new("hours", 0, 23, [], "?"),
        new("days of the month", 1, 31, [], "?LW"),
        new("months", 1, 12, ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], "?"),
        new("days of the week", 0, 7, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"], "?L#"),
    ];

    /// <summary>What is wrong, as the end of a sentence; null when nothing is, or when there are more fields or fewer.</summary>
    public static string? Problem(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < parts.Length && parts.Length == Fields.Length; index++)
        {
            if (!Fields[index].Takes(parts[index]))
            {
                return $"'{parts[index]}' says no {Fields[index].Name}";
            }
        }

        return null;
    }
}
