using System.Globalization;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>Events of stacks in one line each.</summary>
internal static class EventText
{
    /// <summary>In UTC, as in the events of the console.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Without its time: <c>CREATE_FAILED       Network/Vpc  AWS::EC2::VPC: The maximum number of VPCs has been reached.</c></summary>
    public static string Of(WatchedEvent seen) =>
        $"{seen.Status.Value,-18}  {seen.Name}  {seen.Type}{(string.IsNullOrEmpty(seen.Reason) ? "" : $": {seen.Reason.TrimEnd()}")}";

    /// <summary>Whether it is worth a line: not what only repeats another event, and not what is told in one word of many.</summary>
    public static bool IsWorthALine(WatchedEvent seen) =>
        // A nested stack's own events come again as those of a resource of its parent.
        !(seen.IsStack && seen.Path.Count > 0) && !FailureChain.IsFollower(seen);
}
