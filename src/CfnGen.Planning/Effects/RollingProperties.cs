using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Comparison;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Effects;

/// <summary>The properties of groups and services whose change makes new instances or tasks, though the resource stays.</summary>
internal static class RollingProperties
{
    public const string Group = "AWS::AutoScaling::AutoScalingGroup";
    public const string Service = "AWS::ECS::Service";

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html
    public static readonly IReadOnlyList<string> OfRollingUpdates =
        ["LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy", "VPCZoneIdentifier", "PlacementGroup", "InstanceId"];

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-instancerefresh
    public static readonly IReadOnlyList<string> OfRefreshes =
        ["LaunchTemplate", "MixedInstancesPolicy", "VPCZoneIdentifier", "AvailabilityZones", "AvailabilityZoneIds", "PlacementGroup"];

    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html: what starts a new deployment.
    private static readonly string[] OfServices =
    [
        "TaskDefinition", "NetworkConfiguration", "LoadBalancers", "ServiceRegistries", "PlatformVersion", "CapacityProviderStrategy", "ForceNewDeployment",
        "EnableECSManagedTags", "PropagateTags", "ServiceConnectConfiguration", "VolumeConfigurations", "VpcLatticeConfigurations",
    ];

    /// <summary>What a change does to the group or service as it will be; the same as before for any other resource or property.</summary>
    public static PropertyEffect EffectOn(PlannedResource resource, ValuePath path, PropertyEffect effect)
    {
        var property = PropertyOf(path);
        if (property is null || effect.Effect == UpdateEffect.Replacement)
        {
            return effect;
        }

        if (resource.Type == Service)
        {
            return Array.IndexOf(OfServices, property) < 0 || effect.Effect > UpdateEffect.InstancesRoll ? effect : new(UpdateEffect.InstancesRoll);
        }

        return resource.Type == Group ? OfGroup(resource["UpdatePolicy"] as MappingNode, property) ?? effect : effect;
    }

    // The catalogue calls these conditional, and the update policy is the condition. Null: instances have nothing to do with the property.
    private static PropertyEffect? OfGroup(MappingNode? policy, string property)
    {
        var isLaunched = OfRollingUpdates.Contains(property);
        if (IsTrue((policy?["AutoScalingReplacingUpdate"] as MappingNode)?["WillReplace"]))
        {
            return isLaunched ? new(UpdateEffect.Replacement, "AutoScalingReplacingUpdate makes a new group and deletes the old one after that") : null;
        }

        if (policy?["AutoScalingRollingUpdate"] is not null)
        {
            return isLaunched ? new(UpdateEffect.InstancesRoll) : null;
        }

        var isRefreshed = policy?["AutoScalingInstanceRefresh"] is not null;
        return isRefreshed && OfRefreshes.Contains(property) ? new(UpdateEffect.InstancesRoll)
            : !isLaunched ? null
            : new(UpdateEffect.NoInterruption, isRefreshed
                ? "running instances stay as they are, because AutoScalingInstanceRefresh does not start for that"
                : "running instances stay as they are, because no UpdatePolicy replaces them");
    }

    private static bool IsTrue(TemplateNode? node) => node is ScalarNode { Text: "true" or "True" };

    private static string? PropertyOf(ValuePath path)
    {
        var step = path;
        while (step.Parent is { Parent: not null } parent)
        {
            step = parent;
        }

        return step.Parent is { Name: "Properties" } && !step.IsBranch ? step.Name : null;
    }
}
