using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates.Data;

/// <summary>Makes the nodes of the new properties.</summary>
internal static class Nodes
{
    public static ScalarNode Text(string text) => ScalarNode.String(text);

    public static IntrinsicNode Ref(string name) => new(IntrinsicFunction.Ref, Text(name));

    public static IntrinsicNode GetAtt(string name, string attribute) => new(IntrinsicFunction.GetAtt, new SequenceNode([Text(name), Text(attribute)]));

    public static MappingNode Map(params ReadOnlySpan<(string Key, TemplateNode Value)> entries)
    {
        var made = new MappingEntry[entries.Length];
        for (var index = 0; index < made.Length; index++)
        {
            made[index] = new(entries[index].Key, Bare(entries[index].Value));
        }

        return new(made);
    }

    public static SequenceNode List(TemplateNode item) => new([item]);

    public static bool IsNoValue(TemplateNode node) =>
        node is IntrinsicNode { Argument: ScalarNode { Text: PseudoParameters.NoValue } } call && call.Function == IntrinsicFunction.Ref;

    /// <summary>Changes what a value is in each branch of <c>Fn::If</c>; <c>AWS::NoValue</c> stays what it is. The same node when nothing changes.</summary>
    public static TemplateNode InBranches(TemplateNode node, Func<TemplateNode, TemplateNode> change)
    {
        if (IsNoValue(node))
        {
            return node;
        }

        if (node is not IntrinsicNode { Argument: SequenceNode { Items: [var condition, var then, var otherwise] } arguments } call || call.Function != IntrinsicFunction.If)
        {
            return change(node);
        }

        var (first, second) = (InBranches(then, change), InBranches(otherwise, change));
        return ReferenceEquals(first, then) && ReferenceEquals(second, otherwise)
            ? node
            : new IntrinsicNode(IntrinsicFunction.If, new SequenceNode([condition, first, second]) { Comments = arguments.Comments }) { Comments = node.Comments };
    }

    /// <summary>The same value without the comments of the entry that it stood in, which stay with the entry.</summary>
    private static TemplateNode Bare(TemplateNode node) => node.Comments is null ? node : node switch
    {
        MappingNode mapping => new MappingNode(mapping.Entries),
        SequenceNode sequence => new SequenceNode(sequence.Items),
        IntrinsicNode call => new IntrinsicNode(call.Function, call.Argument),
        ScalarNode { Kind: ScalarKind.Boolean, Text: var text } => ScalarNode.Boolean(text == "true"),
        ScalarNode { Kind: ScalarKind.Integer, Text: var text } when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => ScalarNode.Integer(number),
        ScalarNode { Kind: ScalarKind.Float, Text: var text } => ScalarNode.Float(double.Parse(text, CultureInfo.InvariantCulture)),
        ScalarNode scalar => ScalarNode.String(scalar.Text),
        _ => node,
    };
}
