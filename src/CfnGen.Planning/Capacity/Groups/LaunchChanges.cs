using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Capacity.Groups;

/// <summary>The changes of a group for which its instances have to be replaced.</summary>
internal static class LaunchChanges
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#aws-resource-update-policies
    private static readonly string[] Rolling = ["LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy", "VPCZoneIdentifier", "PlacementGroup", "InstanceId"];

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-instancerefresh
    private static readonly string[] Refresh = ["LaunchTemplate", "MixedInstancesPolicy", "VPCZoneIdentifier", "AvailabilityZones", "AvailabilityZoneIds", "PlacementGroup"];

    /// <summary>One sentence each; empty: the instances have no reason to go.</summary>
    public static IReadOnlyList<string> Of(GroupMove move)
    {
        var reasons = new List<string>();
        foreach (var change in move.Change?.Changes ?? [])
        {
            if (Property(change.Path) is { } property && Array.IndexOf(move.New.Method == UpdateMethod.InstanceRefresh ? Refresh : Rolling, property) >= 0)
            {
                reasons.Add(Sentence(change, move));
                NoteWhatIsOpen(property, move);
            }
        }

        return reasons;
    }

    // "LaunchTemplate" of "Properties.LaunchTemplate.Version".
    private static string? Property(string path)
    {
        const string Properties = "Properties.";
        if (!path.StartsWith(Properties, StringComparison.Ordinal))
        {
            return null;
        }

        var end = path.AsSpan(Properties.Length).IndexOfAny('.', '[');
        return end < 0 ? path[Properties.Length..] : path.Substring(Properties.Length, end);
    }

    private static string Sentence(ValueChange change, GroupMove move)
    {
        var path = change.Path["Properties.".Length..];
        return change.Cause switch
        {
            { Kind: CauseKind.ReplacedResource, Name: var name } => $"{path} changes, because '{name}' is replaced{Of(name, move)}.",
            { Kind: CauseKind.UpdatedResource, Name: var name } => $"{path} changes, because '{name}' gets a new version{Of(name, move)}.",
            { Kind: CauseKind.Mapping, Name: var name } => $"{path} changes with an entry of the mapping '{name}'.",
            { Kind: CauseKind.Condition, Name: var name } => $"{path} changes with the condition '{name}'.",
            { Kind: CauseKind.Parameter, Name: var name } => $"{path} changes with the value of the parameter '{name}'.",
            _ => change.Before is null ? $"{path} is new." : change.After is null ? $"{path} is gone." : $"{path} is another one.",
        };
    }

    // " (ImageId, UserData)": what changed in the launch template or launch configuration.
    private static string Of(string name, GroupMove move)
    {
        const int Shown = 3;
        var paths = new List<string>();
        foreach (var change in move.Templates.ChangeOf(name)?.Changes ?? [])
        {
            if (change.Path.StartsWith("Properties.", StringComparison.Ordinal))
            {
                paths.Add(change.Path["Properties.".Length..].Replace("LaunchTemplateData.", "", StringComparison.Ordinal));
            }
        }

        return paths.Count == 0 ? ""
            : paths.Count <= Shown ? $" ({string.Join(", ", paths)})"
            : $" ({string.Join(", ", paths[..Shown])} and {Wording.Count(paths.Count - Shown, "other change")})";
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
