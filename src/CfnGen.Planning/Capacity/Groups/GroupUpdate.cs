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
        var reasons = LaunchChanges.Of(move);
        if (reasons.Count == 0)
        {
            return null;
        }

        return move.New.Method == UpdateMethod.RollingUpdate && move.New.Rolling is { } policy
            ? RollingForecast.Of(move, policy, reasons)
            : null;
    }
}
