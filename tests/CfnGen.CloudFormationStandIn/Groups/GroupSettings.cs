using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Groups;

/// <summary>What a definition says of an Auto Scaling group and of how it is updated.</summary>
internal sealed class GroupSettings(ResourceDefinition definition)
{
    /// <summary>The properties whose change makes the instances obsolete.</summary>
    private static readonly string[] LaunchProperties = ["LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy", "VPCZoneIdentifier"];

    private readonly JsonNode? rolling = definition.UpdatePolicy?["AutoScalingRollingUpdate"];

    public string Launch => string.Join('\n', LaunchProperties.Select(name => definition.Properties[name]?.ToJsonString() ?? ""));

    public int MinSize => Number(definition.Properties[nameof(MinSize)], 0);

    public int MaxSize => Number(definition.Properties[nameof(MaxSize)], MinSize);

    public int Desired => Number(definition.Properties["DesiredCapacity"], MinSize);

    public bool Rolls => rolling is not null;

    public int BatchSize => Number(rolling?["MaxBatchSize"], 1);

    public int InService => Number(rolling?["MinInstancesInService"], 0);

    public int MinSuccessfulPercent => Number(rolling?["MinSuccessfulInstancesPercent"], 100);

    public bool WaitsForSignals => rolling?["WaitOnResourceSignals"]?.GetValue<string>() == "true";

    /// <summary>As the policy writes it: PT15M.</summary>
    public string PauseText => rolling?["PauseTime"]?.GetValue<string>() ?? (WaitsForSignals ? "PT5M" : "PT0S");

    public TimeSpan Pause => XmlConvert.ToTimeSpan(PauseText);

    /// <summary>A change of what instances are launched from makes another group.</summary>
    public bool WillReplace => definition.UpdatePolicy?["AutoScalingReplacingUpdate"]?[nameof(WillReplace)]?.GetValue<string>() == "true";

    private static int Number(JsonNode? value, int otherwise) =>
        int.TryParse(value?.GetValue<string>(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
