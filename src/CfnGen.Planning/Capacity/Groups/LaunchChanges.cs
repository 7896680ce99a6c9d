using CfnGen.Planning.Effects;

namespace CfnGen.Planning.Capacity.Groups;

/// <summary>The changes of a group for which its instances have to be replaced.</summary>
internal static class LaunchChanges
{
    /// <summary>One sentence each; empty: the instances have no reason to go.</summary>
    public static IReadOnlyList<string> Of(GroupMove move) => Of(move, move.New.Method);

    /// <summary>The same if the group were updated by another method.</summary>
    public static IReadOnlyList<string> Of(GroupMove move, UpdateMethod method)
    {
        var properties = method == UpdateMethod.InstanceRefresh ? RollingProperties.OfRefreshes : RollingProperties.OfRollingUpdates;
        var reasons = new List<string>();
        foreach (var change in move.Change?.Changes ?? [])
        {
            if (ChangeReason.PropertyOf(change) is { } property && properties.Contains(property))
            {
                reasons.Add(ChangeReason.Of(change, move.Templates));
                NoteWhatIsOpen(property, move);
            }
        }

        return reasons;
    }

    private static void NoteWhatIsOpen(string property, GroupMove move)
    {
        if (property == "VPCZoneIdentifier")
        {
            move.Assumptions.Note("Every instance is replaced for a change of subnets; AWS does not say whether those in subnets that stay are left alone.");
        }
        else if (property == "MixedInstancesPolicy" && move.New.Method != UpdateMethod.InstanceRefresh)
        {
            move.Assumptions.Note("Instances are replaced for a change of MixedInstancesPolicy as for one of LaunchTemplate; AWS's list of what starts a rolling update does not name it.");
        }
    }
}
