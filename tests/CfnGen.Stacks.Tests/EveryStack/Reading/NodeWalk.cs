using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests.EveryStack.Reading;

/// <summary>Ways through a tree of nodes.</summary>
internal static class NodeWalk
{
    /// <summary>A node and everything below it, arguments of functions included.</summary>
    public static IEnumerable<TemplateNode> Descendants(TemplateNode node) => Below(node).SelectMany(Descendants).Prepend(node);

    /// <summary>
    /// The values at a path with <c>/</c> between the keys. A list on the way stands for each of its items, and <c>Fn::If</c> for both its values;
    /// <c>AWS::NoValue</c> is none. No value at all where the path leads nowhere.
    /// </summary>
    public static IEnumerable<TemplateNode> At(TemplateNode node, string path)
    {
        var found = Values(node);
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found.OfType<MappingNode>().Select(mapping => mapping[step]).OfType<TemplateNode>().SelectMany(Values);
        }

        return found;
    }

    private static IEnumerable<TemplateNode> Values(TemplateNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.SelectMany(Values),
        IntrinsicNode { Argument: SequenceNode { Items: [_, var whenTrue, var whenFalse] } } call when call.Function == IntrinsicFunction.If =>
            Values(whenTrue).Concat(Values(whenFalse)),
        IntrinsicNode { Argument: ScalarNode { Text: "AWS::NoValue" } } call when call.Function == IntrinsicFunction.Ref => [],
        _ => [node],
    };

    private static IEnumerable<TemplateNode> Below(TemplateNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => entry.Value),
        SequenceNode sequence => sequence.Items,
        IntrinsicNode call => [call.Argument],
        _ => [],
    };
}
