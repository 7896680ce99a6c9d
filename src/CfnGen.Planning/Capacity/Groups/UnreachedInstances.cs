using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Capacity.Groups;

/// <summary>The trap: something changes that instances get at their boot, and nothing makes them boot.</summary>
internal static class UnreachedInstances
{
    private const string Init = "Metadata.AWS::CloudFormation::Init";
    private const string Boot = "put a number or a hash of them into the user data, whose change replaces the instances";

    /// <summary>Null: nothing that instances get changes.</summary>
    public static CapacityUpdate? Of(GroupMove move)
    {
        var (reasons, warnings) = (new List<string>(), new List<string>());
        foreach (var name in Sources(move))
        {
            if (move.Templates.ChangeOf(name) is { Kind: ChangeKind.Changed } change)
            {
                AddMetadata(name, change, move, reasons, warnings);
                AddVersion(name, change, move, reasons, warnings);
            }
        }

        AddSize(move, reasons, warnings);
        return reasons.Count == 0 ? null : move.Forecast(CapacityOutcome.Unchanged, reasons) with { Warnings = warnings, Assumptions = [] };
    }

    // The group and what it launches from: cfn-init reads the metadata of any of them.
    private static List<string> Sources(GroupMove move)
    {
        var names = new List<string> { move.LogicalId };
        foreach (var property in new[] { "LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy" })
        {
            NodeSearch.AddNames(move.Resource.Properties?[property], names);
        }

        return names;
    }

    private static void AddMetadata(string name, ResourceChange change, GroupMove move, List<string> reasons, List<string> warnings)
    {
        var paths = new List<string>();
        var fetches = false;
        foreach (var value in change.Changes)
        {
            if (value.Path.StartsWith(Init, StringComparison.Ordinal))
            {
                paths.Add(value.Path);
                fetches |= NodeSearch.HasText(value.Before, IsObject) || NodeSearch.HasText(value.After, IsObject);
            }
        }

        if (paths.Count == 0)
        {
            return;
        }

        var reloads = NodeSearch.HasText(move.Templates.After.Find(name)?["Metadata"], text => text.Contains("cfn-hup", StringComparison.Ordinal));
        var more = paths.Count == 1 ? "" : $" and {Wording.Count(paths.Count - 1, "other value")}";
        reasons.Add($"Only metadata of '{name}' change ({paths[0]["Metadata.".Length..]}{more}): no instance is replaced, and those that run keep what cfn-init did at their boot.");
        warnings.Add(fetches
            ? $"Instances that run do not fetch the other object of S3: {Boot}."
            : $"To bring the new metadata to instances that run, {Boot}{(reloads ? "" : ", or let cfn-hup run cfn-init on them")}.");
    }

    private static bool IsObject(string text) =>
        text.Contains("s3://", StringComparison.OrdinalIgnoreCase) || (text.Contains("s3", StringComparison.OrdinalIgnoreCase) && text.Contains(".amazonaws.com", StringComparison.OrdinalIgnoreCase));

    // The launch template has a new version, and the group did not notice.
    private static void AddVersion(string name, ResourceChange change, GroupMove move, List<string> reasons, List<string> warnings)
    {
        if (change.Type != "AWS::EC2::LaunchTemplate" || change.IsReplaced)
        {
            return;
        }

        foreach (var value in change.Changes)
        {
            if (value.Path.StartsWith("Properties.LaunchTemplateData", StringComparison.Ordinal))
            {
                reasons.Add($"'{name}' gets a new version, and the group's Version is written as before{Version(move)}: CloudFormation sees no change of the group, and no instance is replaced.");
                warnings.Add($"Let the group take the new version: Version: !GetAtt {name}.LatestVersionNumber.");
                return;
            }
        }
    }

    private static string Version(GroupMove move)
    {
        var template = move.Templates.NewValues.Resolve(move.Resource.Properties?["LaunchTemplate"]) as MappingNode;
        return template?["Version"] is ScalarNode { Text: var text } ? $" ({text})" : "";
    }

    // An update in place sets the sizes of the template too.
    private static void AddSize(GroupMove move, List<string> reasons, List<string> warnings)
    {
        if (move.Change is { Kind: ChangeKind.Changed, Effect: > UpdateEffect.None } && move.Start < move.Live && move.Options.LiveSizeOf(move.LogicalId) is not null)
        {
            reasons.Add($"The group is updated in place, and its sizes with it: {move.Live} instances become {move.Start}.");
            warnings.Add("Leave DesiredCapacity out to keep what scaling has reached.");
        }
    }
}
