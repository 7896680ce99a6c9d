using System.Globalization;

namespace CfnGen.Planning.Capacity;

/// <summary>Numbers and times as sentences say them.</summary>
internal static class Wording
{
    /// <summary><c>1 instance</c>, <c>2 instances</c>.</summary>
    public static string Count(int count, string noun, string plural = "s") => count == 1 ? $"1 {noun}" : string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{plural}");

    /// <summary><c>1 old is</c>, <c>2 old are</c>.</summary>
    public static string Are(int count, string kind) => count == 1 ? $"1 {kind} is" : string.Create(CultureInfo.InvariantCulture, $"{count} {kind} are");

    /// <summary><c>45 s</c>, <c>3 min</c>, <c>7 min 30 s</c>, <c>1 h 5 min</c>.</summary>
    public static string Time(TimeSpan time)
    {
        var hours = (int)time.TotalHours;
        var parts = new List<string>(3);
        Add(hours, "h");
        Add(time.Minutes, "min");
        Add(time.Seconds, "s");
        return parts.Count == 0 ? "0 s" : string.Join(' ', parts);

        void Add(int count, string unit)
        {
            if (count > 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {unit}"));
            }
        }
    }
}
