using System.Globalization;

namespace CfnGen.Cli.Watching;

/// <summary>Times for machines: <c>2026-03-01T09:41:12.345Z</c>.</summary>
internal static class JsonTime
{
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
