using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests.Delivery;

/// <summary>An action of the pipeline in a template, and when it runs.</summary>
internal sealed record PipelineAction(string Stage, int StageNumber, int RunOrder, string Name, string Provider, TemplateDocument Template, string Path, MappingNode? Configuration)
{
    /// <summary>A value of the configuration as one short text; null when it is not given.</summary>
    public string? this[string key] => Configuration?[key] is null ? null : Template.ValueAt($"{Path}/Configuration/{key}");

    public static IReadOnlyList<PipelineAction> In(TemplateDocument template)
    {
        const string Stages = "Resources/Pipeline/Properties/Stages";
        var actions = new List<PipelineAction>();
        var stages = Items(At(template.Root, "Resources", "Pipeline", "Properties", "Stages"));
        for (var stage = 0; stage < stages.Count; stage++)
        {
            var declared = Items(At(stages[stage], "Actions"));
            for (var i = 0; i < declared.Count; i++)
            {
                var order = (At(declared[i], "RunOrder") as ScalarNode)?.Text ?? "1";
                actions.Add(new(
                    Text(stages[stage], "Name"),
                    stage,
                    int.Parse(order, CultureInfo.InvariantCulture),
                    Text(declared[i], "Name"),
                    Text(At(declared[i], "ActionTypeId")!, "Provider"),
                    template,
                    FormattableString.Invariant($"{Stages}/{stage}/Actions/{i}"),
                    At(declared[i], "Configuration") as MappingNode));
            }
        }

        return actions;
    }

    public bool IsBefore(PipelineAction other) => (StageNumber, RunOrder).CompareTo((other.StageNumber, other.RunOrder)) < 0;

    private static IReadOnlyList<TemplateNode> Items(TemplateNode? node) => ((SequenceNode)node!).Items;

    private static string Text(TemplateNode node, string key) => ((ScalarNode)At(node, key)!).Text;

    private static TemplateNode? At(TemplateNode node, params ReadOnlySpan<string> path)
    {
        TemplateNode? at = node;
        foreach (var step in path)
        {
            at = (at as MappingNode)?[step];
        }

        return at;
    }
}
