using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates.Data;

/// <summary>The launch template's data that equal the properties of a launch configuration.</summary>
internal sealed class LaunchTemplateData
{
    private readonly CheckedTemplate template;
    private readonly List<PropertyStep> steps = [];

    /// <exception cref="NoEquivalentException">No launch template says the same.</exception>
    public LaunchTemplateData(MappingNode properties, CheckedTemplate template)
    {
        this.template = template;
        foreach (var entry in properties.Entries)
        {
            steps.Add(StepOf(entry, properties));
        }

        // A launch configuration that does not say so has detailed monitoring, and a launch template has not.
        if (properties["InstanceMonitoring"] is null)
        {
            steps.Add(PropertyStep.Add("Monitoring", Nodes.Map(("Enabled", ScalarNode.Boolean(true)))));
        }
    }

    /// <summary>The properties in the file's order, new ones last.</summary>
    public IReadOnlyList<PropertyStep> Steps => steps;

    /// <summary>The fixed name, which stands beside the data; null when there is none.</summary>
    public TemplateNode? FixedName { get; private set; }

    private PropertyStep StepOf(MappingEntry entry, MappingNode properties)
    {
        switch (entry.Key)
        {
            case "ImageId" or "InstanceType" or "KernelId" or "RamDiskId" or "KeyName" or "EbsOptimized" or "MetadataOptions" or "UserData":
                return PropertyStep.Keep(entry);
            case "BlockDeviceMappings":
                return PropertyStep.Replace(entry, entry.Key, BlockDevices.Of(entry.Value));
            case "IamInstanceProfile":
                return Wrapped(entry, entry.Key, value => Nodes.Map((InstanceProfile.KeyFor(value, template), value)));
            case "InstanceMonitoring":
                return PropertyStep.Replace(entry, "Monitoring", WithComments(entry, Monitoring(entry.Value)));
            case "PlacementTenancy":
                return Wrapped(entry, "Placement", value => Nodes.Map(("Tenancy", value)));
            case "SpotPrice":
                return Wrapped(entry, "InstanceMarketOptions", value => Nodes.Map(("MarketType", Nodes.Text("spot")), ("SpotOptions", Nodes.Map(("MaxPrice", value)))));
            case "AssociatePublicIpAddress":
                return PropertyStep.Replace(entry, "NetworkInterfaces", WithComments(entry, NetworkInterfaces(entry.Value, properties["SecurityGroups"])));
            case "SecurityGroups":
                return SecurityGroupStep(entry, properties["AssociatePublicIpAddress"] is not null);
            case "LaunchConfigurationName":
                FixedName = LaunchTemplateName.Of(entry.Value);
                return PropertyStep.Remove(entry);
            default:
                throw new NoEquivalentException(ProblemOf(entry.Key), entry.KeySource);
        }
    }

    private PropertyStep SecurityGroupStep(MappingEntry entry, bool isInInterface)
    {
        var groups = SecurityGroups.Of(entry.Value, template);
        return groups.AreNames && isInInterface ? throw new NoEquivalentException(
                "A launch template that says AssociatePublicIpAddress takes ids of security groups only: write ids for the names.", entry.Value.Source)
            : isInInterface ? PropertyStep.Remove(entry)
            : PropertyStep.Replace(entry, groups.AreNames ? "SecurityGroups" : "SecurityGroupIds", groups.Value);
    }

    private SequenceNode NetworkInterfaces(TemplateNode isPublic, TemplateNode? groups)
    {
        var first = ("DeviceIndex", (TemplateNode)ScalarNode.Integer(0));
        return Nodes.List(groups is null
            ? Nodes.Map(first, ("AssociatePublicIpAddress", isPublic))
            : Nodes.Map(first, ("AssociatePublicIpAddress", isPublic), ("Groups", SecurityGroups.Of(groups, template).Value)));
    }

    // Where no value is given, the default of a launch configuration holds.
    private static TemplateNode Monitoring(TemplateNode node) =>
        Nodes.IsNoValue(node) ? Nodes.Map(("Enabled", ScalarNode.Boolean(true)))
        : node is IntrinsicNode { Argument: SequenceNode { Items: [var condition, var then, var otherwise] } } call && call.Function == IntrinsicFunction.If
            ? new IntrinsicNode(IntrinsicFunction.If, new SequenceNode([condition, Monitoring(then), Monitoring(otherwise)]))
            : Nodes.Map(("Enabled", node));

    private static PropertyStep Wrapped(MappingEntry entry, string key, Func<TemplateNode, TemplateNode> wrap) =>
        PropertyStep.Replace(entry, key, WithComments(entry, Nodes.InBranches(entry.Value, wrap)));

    // What stands above the entry stays there; what stands behind it moves with it.
    private static TemplateNode WithComments(MappingEntry entry, TemplateNode value)
    {
        var comments = entry.Value.Comments?.Behind is { } behind ? new NodeComments { Behind = behind } : null;
        return value switch
        {
            MappingNode mapping => new MappingNode(mapping.Entries) { Comments = comments },
            SequenceNode sequence => new SequenceNode(sequence.Items) { Comments = comments },
            IntrinsicNode call => new IntrinsicNode(call.Function, call.Argument) { Comments = comments },
            _ => value,
        };
    }

    private static string ProblemOf(string property) => property switch
    {
        "InstanceId" => "InstanceId copies the settings of an instance, which no launch template in a stack can: write them out.",
        "ClassicLinkVPCId" or "ClassicLinkVPCSecurityGroups" => $"{property} has no equivalent in a launch template, because EC2-Classic is gone: remove it.",
        _ => $"A launch configuration has no property '{property}': correct or remove it first.",
    };
}
