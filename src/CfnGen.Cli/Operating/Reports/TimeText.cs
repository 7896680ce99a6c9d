using System.Globalization;

namespace CfnGen.Cli.Operating.Reports;

/// <summary>Times that may be long ago, in UTC as in the console: <c>2026-03-01 09:41:12</c>.</summary>
internal static class TimeText
{
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
