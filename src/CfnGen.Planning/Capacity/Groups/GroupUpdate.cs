using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Capacity.Groups;

/// <summary>What an update does to the instances of a group.</summary>
internal static class GroupUpdate
{
    public const string Group = "AWS::AutoScaling::AutoScalingGroup";

    /// <summary>Null: it has nothing to do with them.</summary>
    public static CapacityUpdate? Of(ComparedTemplates templates, PlannedResource before, PlannedResource after)
    {
        var move = new GroupMove(templates, before, after);
        if (move.Change?.FormerId is not null)
        {
            return Replaced(move);
        }

        var reasons = LaunchChanges.Of(move);
        if (reasons.Count == 0)
        {
            return Replaced(move) ?? NotRefreshed(move) ?? UnreachedInstances.Of(move);
        }

        return move.New switch
        {
            { Method: UpdateMethod.ReplacingUpdate } => ReplacingForecast.Of(move, reasons),
            { Method: UpdateMethod.RollingUpdate, Rolling: { } policy } => RollingForecast.Of(move, policy, reasons),
            { Method: UpdateMethod.InstanceRefresh } => RefreshForecast.Of(move, reasons),
            _ => Replaced(move) ?? Untouched(move, reasons),
        };
    }

    // For a property such as AutoScalingGroupName, whatever the policy says.
    private static CapacityUpdate? Replaced(GroupMove move)
    {
        var reasons = new List<string>();
        if (move.Change?.FormerId is { } former)
        {
            reasons.Add(ChangeReason.OfRename(former, move.LogicalId));
        }

        foreach (var change in move.Change?.Changes ?? [])
        {
            if (change.Effect == UpdateEffect.Replacement)
            {
                reasons.Add($"{change.Path} changes, for which CloudFormation makes a second group.");
            }
        }

        return reasons.Count == 0 ? null : ReplacingForecast.Of(move, reasons) with { Method = UpdateMethod.ReplacingUpdate };
    }

    // A refresh starts for fewer properties than a rolling update does.
    private static CapacityUpdate? NotRefreshed(GroupMove move)
    {
        var reasons = move.New.Method == UpdateMethod.InstanceRefresh ? LaunchChanges.Of(move, UpdateMethod.RollingUpdate) : [];
        return reasons.Count == 0 ? null : move.Forecast(CapacityOutcome.Unchanged, [.. reasons, "AutoScalingInstanceRefresh does not start for that: the instances that run stay as started."]) with
        {
            Warnings = ["Launch the group from a launch template, whose change starts a refresh."],
        };
    }

    private static CapacityUpdate Untouched(GroupMove move, IReadOnlyList<string> reasons) =>
        move.Forecast(CapacityOutcome.Unchanged, [.. reasons, $"The group has no UpdatePolicy: {(move.Start == 1 ? "1 instance stays" : $"{move.Start} instances stay")} as started, and only those that are started later get the change."]) with
        {
            Warnings = ["Give the group an UpdatePolicy with AutoScalingRollingUpdate in the same update, or start an instance refresh after it."],
        };
}
