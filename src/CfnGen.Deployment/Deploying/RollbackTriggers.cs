using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Deploying;

/// <summary>The alarms that shall make CloudFormation roll back, and how long they are watched.</summary>
internal static class RollbackTriggers
{
    /// <returns>Null: the stack keeps its own. An alarm that the stack does not have yet cannot act in this operation.</returns>
    public static async Task<RollbackConfiguration?> OfAsync(WantedStack wanted, CurrentStack? current, StackLookup lookup, CancellationToken cancel)
    {
        if (wanted.RollbackTriggers is not { } alarms)
        {
            return null;
        }

        var there = current is null || StackStates.IsEmpty(current.Status) ? null : current;
        var triggers = new List<RollbackTrigger>();
        if (there is not null && alarms.Count > 0)
        {
            var resources = await lookup.ResourcesAsync(there.Id, cancel).ConfigureAwait(false);
            foreach (var trigger in alarms)
            {
                if (resources.FirstOrDefault(resource => resource.LogicalResourceId == trigger.LogicalId)?.PhysicalResourceId is { Length: > 0 } name)
                {
                    triggers.Add(new() { Arn = AlarmArn(there.Id, name), Type = trigger.Type });
                }
            }
        }

        // An empty list takes away those that the stack has; where it has none, nothing need be said.
        var minutes = wanted.RollbackMonitoringMinutes;
        return triggers.Count == 0 && minutes == 0 && (there is null || (there.RollbackTriggers.Count == 0 && there.RollbackMonitoringMinutes == 0))
            ? null
            : new() { RollbackTriggers = triggers, MonitoringTimeInMinutes = minutes };
    }

    /// <summary>What the change set changes of them.</summary>
    public static IReadOnlyList<SettingChange> ChangesOf(RollbackConfiguration? configuration, CurrentStack? current)
    {
        var changes = new List<SettingChange>();
        if (configuration is not null)
        {
            var (before, after) = (current?.RollbackTriggers ?? [], configuration.RollbackTriggers!.Select(trigger => trigger.Arn!).ToList());
            if (!before.Order(StringComparer.Ordinal).SequenceEqual(after.Order(StringComparer.Ordinal)))
            {
                changes.Add(new(StackSetting.RollbackTriggers, before.Count == 0 ? null : Names(before), after.Count == 0 ? "none" : Names(after)));
            }

            var (minutesBefore, minutes) = (current?.RollbackMonitoringMinutes ?? 0, configuration.MonitoringTimeInMinutes ?? 0);
            if (minutesBefore != minutes)
            {
                changes.Add(new(StackSetting.RollbackMonitoring, FormattableString.Invariant($"{minutesBefore} min"), FormattableString.Invariant($"{minutes} min")));
            }
        }

        return changes;
    }

    /// <summary>Alarms live where their stack does: <c>arn:PARTITION:cloudformation:REGION:ACCOUNT:stack/…</c>.</summary>
    private static string AlarmArn(string stackId, string alarm)
    {
        var parts = stackId.Split(':');
        return parts.Length > 4 ? $"{parts[0]}:{parts[1]}:cloudwatch:{parts[3]}:{parts[4]}:alarm:{alarm}" : alarm;
    }

    private static string Names(IEnumerable<string> arns) => string.Join(", ", arns.Select(arn => arn[(arn.LastIndexOf(':') + 1)..]));
}
