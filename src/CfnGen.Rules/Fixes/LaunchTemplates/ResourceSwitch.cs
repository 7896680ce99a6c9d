using CfnGen.Model.Documents;
using CfnGen.Rules.Fixes.LaunchTemplates.Data;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Turns the resource itself into a launch template: its name, its type, and its properties, which go one level deeper.</summary>
internal sealed class ResourceSwitch(SourceText source, EditList edits, TreeChanges changes)
{
    private const string Type = "AWS::EC2::LaunchTemplate";
    private const string Data = "LaunchTemplateData";
    private const string NameProperty = "LaunchTemplateName";

    public void Make(LaunchConfiguration configuration)
    {
        var steps = WithNewNames(configuration.Data.Steps);
        var name = configuration.Data.FixedName is { } old ? new MappingEntry(NameProperty, changes.Applied(old)!) : null;
        var entries = new List<MappingEntry>();
        foreach (var entry in configuration.Node.Entries)
        {
            var value = entry.Key switch
            {
                "Type" => Nodes.Text(Type),
                "Properties" => Properties(name, steps),
                _ => changes.Applied(entry.Value)!,
            };
            entries.Add(new(entry.Key, value));
            if (entry.Key == "Type")
            {
                KeyText.Replace(source.IndexOf(entry.Value.Source), LaunchConfiguration.Type, Type, source, edits);
            }
            else if (entry.Key == "Properties")
            {
                Nest(entry, name, steps);
            }
        }

        KeyText.Replace(source.IndexOf(configuration.Resource.Place.KeySource), configuration.OldId, configuration.Id, source, edits);
        changes.Replace(configuration.Node, new MappingNode(entries));
        changes.Rename(configuration.Node, configuration.Id);
    }

    private void Nest(MappingEntry owner, MappingEntry? name, IReadOnlyList<PropertyStep> steps)
    {
        var properties = (MappingNode)owner.Value;
        if (source.Text[source.IndexOf(properties.Source)] == '{')
        {
            new FlowProperties(source, properties, edits).Nest(Data, name, steps);
        }
        else
        {
            new BlockProperties(source, properties, edits).Nest(owner, Data, name, steps);
        }
    }

    // What is written anew must say the new names; what stays is changed where it stands.
    private List<PropertyStep> WithNewNames(IReadOnlyList<PropertyStep> steps)
    {
        var renamed = new List<PropertyStep>(steps.Count);
        foreach (var step in steps)
        {
            renamed.Add(step.KeepsValue || step.Value is null ? step : step with { Value = changes.Applied(step.Value) });
        }

        return renamed;
    }

    private MappingNode Properties(MappingEntry? name, List<PropertyStep> steps)
    {
        var data = new List<MappingEntry>();
        foreach (var step in steps)
        {
            if (step.Key is not null)
            {
                data.Add(new(step.Key, changes.Applied(step.Value!)!));
            }
        }

        var nested = new MappingEntry(Data, new MappingNode(data));
        return new(name is null ? [nested] : [name, nested]);
    }
}
