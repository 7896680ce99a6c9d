using System.Globalization;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>Something is kept for a shorter time, and what is older goes at once.</summary>
internal sealed class RetentionShrinks : IConsequences
{
    // Without one of its own a log group keeps all, the others what the service says.
    private static readonly (string Type, string Property, string What, string Unit, string? Absent)[] Retentions =
    [
        ("AWS::Logs::LogGroup", "RetentionInDays", "its events", "day", null),
        ("AWS::RDS::DBInstance", "BackupRetentionPeriod", "automated backups", "day", "1"),
        ("AWS::RDS::DBCluster", "BackupRetentionPeriod", "automated backups", "day", "1"),
        ("AWS::DocDB::DBCluster", "BackupRetentionPeriod", "automated backups", "day", "1"),
        ("AWS::Neptune::DBCluster", "BackupRetentionPeriod", "automated backups", "day", "1"),
        ("AWS::Kinesis::Stream", "RetentionPeriodHours", "its records", "hour", "24"),
        ("AWS::SQS::Queue", "MessageRetentionPeriod", "its messages", "second", "345600"),
    ];

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        var (before, after) = (new GuardReading(update.Before, update.Options.Parameters), new GuardReading(update.After, update.Options.Parameters));
        foreach (var change in update.Resources)
        {
            foreach (var (type, property, what, unit, absent) in Retentions)
            {
                if (change.Type != type || change.Changes.Count == 0 || update.Former(change) is not { } former || update.Latter(change) is not { } latter
                    || Time(former, property, before, absent) is not { } old || Time(latter, property, after, absent) is not { } @new || @new >= old || @new == 0)
                {
                    continue;
                }

                var was = old == long.MaxValue ? "for ever" : string.Create(CultureInfo.InvariantCulture, $"for {old}");
                yield return new()
                {
                    Kind = ConsequenceKind.ProtectionLost,
                    Weight = Weight.Warning,
                    Subject = change.LogicalId,
                    Sentence = string.Create(CultureInfo.InvariantCulture, $"{change.LogicalId} keeps {what} for {@new} {unit}{(@new == 1 ? "" : "s")} now, not {was}: what is older is deleted."),
                };
            }
        }
    }

    // A log group without a time keeps its events for ever.
    private static long? Time(PlannedResource resource, string property, GuardReading reading, string? absent) => resource.Properties?[property] is { } node
        ? long.TryParse(reading.TextOf(node), NumberStyles.None, CultureInfo.InvariantCulture, out var time) ? time : null
        : absent is null ? long.MaxValue : long.Parse(absent, CultureInfo.InvariantCulture);
}
