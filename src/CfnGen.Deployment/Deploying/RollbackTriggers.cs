using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Deploying;

/// <summary>Finds the alarms that shall make CloudFormation roll back.</summary>
internal static class RollbackTriggers
{
    /// <returns>Null: the stack keeps its own. An alarm that the stack does not have yet cannot act in this operation.</returns>
    public static async Task<RollbackConfiguration?> OfAsync(WantedStack wanted, CurrentStack? current, StackLookup lookup, CancellationToken cancel)
    {
        if (wanted.RollbackTriggers.Count == 0)
        {
            return null;
        }

        var triggers = new List<RollbackTrigger>();
        if (current is not null && !StackStates.IsEmpty(current.Status))
        {
            var resources = await lookup.ResourcesAsync(current.Id, cancel).ConfigureAwait(false);
            foreach (var trigger in wanted.RollbackTriggers)
            {
                if (resources.FirstOrDefault(resource => resource.LogicalResourceId == trigger.LogicalId)?.PhysicalResourceId is { Length: > 0 } name)
                {
                    triggers.Add(new() { Arn = AlarmArn(current.Id, name), Type = trigger.Type });
                }
            }
        }

        return new() { RollbackTriggers = triggers, MonitoringTimeInMinutes = wanted.RollbackMonitoringMinutes };
    }

    /// <summary>Alarms live where their stack does: <c>arn:PARTITION:cloudformation:REGION:ACCOUNT:stack/…</c>.</summary>
    private static string AlarmArn(string stackId, string alarm)
    {
        var parts = stackId.Split(':');
        return parts.Length > 4 ? $"{parts[0]}:{parts[1]}:cloudwatch:{parts[3]}:{parts[4]}:alarm:{alarm}" : alarm;
    }
}
