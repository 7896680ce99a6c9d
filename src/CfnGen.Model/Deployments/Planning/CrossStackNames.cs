using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The names by which one deployment gives values to other stacks and takes values from them.</summary>
internal sealed class CrossStackNames
{
    private readonly DeployTimeValues values;
    private readonly List<string> imports = [];
    private readonly List<string> exports = [];
    private readonly List<string> unknown = [];

    public CrossStackNames(PlannedDeployment deployment)
    {
        values = new(deployment);
        foreach (var resource in Present(deployment.Template, "Resources"))
        {
            Search(resource.Value);
        }

        foreach (var output in Present(deployment.Template, "Outputs"))
        {
            Search(output.Value);
            if (((output.Value as MappingNode)?["Export"] as MappingNode)?["Name"] is { } name)
            {
                Add(exports, name);
            }
        }
    }

    /// <summary>Each name once, in the order of the template. What the deployment's conditions leave out counts neither here nor there.</summary>
    public IReadOnlyList<string> Imports => imports;

    public IReadOnlyList<string> Exports => exports;

    /// <summary>Names that only CloudFormation will know, as the template has them.</summary>
    public IReadOnlyList<string> Unknown => unknown;

    private IEnumerable<MappingEntry> Present(TemplateDocument template, string section)
    {
        foreach (var entry in (template.Root[section] as MappingNode)?.Entries ?? [])
        {
            if ((entry.Value as MappingNode)?["Condition"] is not ScalarNode condition || values.Holds(condition.Text) != false)
            {
                yield return entry;
            }
        }
    }

    private void Search(TemplateNode node)
    {
        switch (node)
        {
            case IntrinsicNode call when call.Function == IntrinsicFunction.ImportValue:
                Add(imports, call.Argument);
                break;
            case IntrinsicNode call when call.Function == IntrinsicFunction.If && values.Branch(call) is { } branch:
                Search(branch);
                break;
            case IntrinsicNode call:
                Search(call.Argument);
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Search(item);
                }

                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Search(entry.Value);
                }

                break;
        }
    }

    private void Add(List<string> names, TemplateNode name)
    {
        var text = values.Text(name);
        var target = text is null ? unknown : names;
        text ??= NodeDescription.Of(name);
        if (!target.Contains(text))
        {
            target.Add(text);
        }
    }
}
