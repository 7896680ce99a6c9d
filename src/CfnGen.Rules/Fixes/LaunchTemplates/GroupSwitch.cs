using CfnGen.Model.Documents;
using CfnGen.Rules.Fixes.LaunchTemplates.Data;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>An Auto Scaling group that names its launch configuration.</summary>
internal sealed class GroupSwitch
{
    private const string Property = "LaunchConfigurationName";
    private const string OldPolicy = "OldestLaunchConfiguration";
    private const string NewPolicy = "OldestLaunchTemplate";

    private readonly List<string> names = [];
    private bool namesOthers;

    private GroupSwitch(CheckedResource group, MappingNode properties, MappingEntry entry)
    {
        (Group, Properties, Entry) = (group, properties, entry);
        Collect(entry.Value);
    }

    public CheckedResource Group { get; }

    public MappingNode Properties { get; }

    /// <summary>The property that names the launch configuration.</summary>
    public MappingEntry Entry { get; }

    /// <summary>The logical ids of the launch configurations, one for each branch.</summary>
    public IReadOnlyList<string> Names => names;

    public static IReadOnlyList<GroupSwitch> Of(CheckedTemplate template)
    {
        var groups = new List<GroupSwitch>();
        foreach (var group in template.ResourcesOf("AWS::AutoScaling::AutoScalingGroup"))
        {
            foreach (var entry in group.Properties?.Node is MappingNode properties ? properties.Entries : [])
            {
                if (entry.Key == Property)
                {
                    groups.Add(new(group, (MappingNode)group.Properties!.Node, entry));
                }
            }
        }

        return groups;
    }

    public bool Uses(LaunchConfigurations configurations)
    {
        foreach (var name in names)
        {
            if (configurations.Find(name) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why the group cannot be switched over; null when it can, or has no launch configuration of this template.</summary>
    public string? ProblemWith(LaunchConfigurations configurations)
    {
        if (!Uses(configurations))
        {
            return null;
        }

        if (Properties["LaunchTemplate"] is not null || Properties["MixedInstancesPolicy"] is not null)
        {
            return $"The group {Group.Name} names a launch template in some cases already: switch it over by hand.";
        }

        foreach (var name in names)
        {
            if (configurations.Find(name) is null)
            {
                return $"The group {Group.Name} uses {name} too, which cannot become a launch template.";
            }
        }

        return namesOthers ? $"The group {Group.Name} also uses a launch configuration that is not of this template." : null;
    }

    /// <summary>What the property becomes.</summary>
    public TemplateNode Value(LaunchConfigurations configurations)
    {
        var value = Nodes.InBranches(Entry.Value, node => LaunchTemplate(configurations.Find(NameOf(node)!)!.Id));
        var comments = Entry.Value.Comments?.Behind is { } behind ? new NodeComments { Behind = behind } : null;
        return value is MappingNode mapping
            ? new MappingNode(mapping.Entries) { Comments = comments }
            : new IntrinsicNode(IntrinsicFunction.If, ((IntrinsicNode)value).Argument) { Comments = comments };
    }

    /// <summary>The items of TerminationPolicies that mean launch configurations, of which there are none any more.</summary>
    public IEnumerable<ScalarNode> OldPolicies()
    {
        foreach (var item in Properties["TerminationPolicies"] is SequenceNode policies ? policies.Items : [])
        {
            if (item is ScalarNode { Text: OldPolicy } scalar)
            {
                yield return scalar;
            }
        }
    }

    /// <summary>Changes these items.</summary>
    public void SwitchPolicies(SourceText source, EditList edits, TreeChanges changes)
    {
        foreach (var policy in OldPolicies())
        {
            KeyText.Replace(source.IndexOf(policy.Source), OldPolicy, NewPolicy, source, edits);
            changes.Replace(policy, Nodes.Text(NewPolicy));
        }
    }

    private static MappingNode LaunchTemplate(string id) =>
        Nodes.Map(("LaunchTemplateId", Nodes.Ref(id)), ("Version", Nodes.GetAtt(id, "LatestVersionNumber")));

    private void Collect(TemplateNode node)
    {
        if (node is IntrinsicNode { Argument: SequenceNode { Items: [_, var then, var otherwise] } } call && call.Function == IntrinsicFunction.If)
        {
            Collect(then);
            Collect(otherwise);
        }
        else if (NameOf(node) is { } name)
        {
            names.Add(name);
        }
        else
        {
            namesOthers |= !Nodes.IsNoValue(node);
        }
    }

    private static string? NameOf(TemplateNode node) =>
        !Nodes.IsNoValue(node) && node is IntrinsicNode { Argument: ScalarNode { Text: var name } } call && call.Function == IntrinsicFunction.Ref ? name : null;
}
