using CfnGen.Model.Documents;

namespace CfnGen.Rules;

/// <summary>What messages call the kinds of nodes.</summary>
internal static class NodeWords
{
    public static string Of(TemplateNode node) => node switch
    {
        SequenceNode => "a list",
        MappingNode => "a mapping",
        IntrinsicNode call => $"the function {call.Function}",
        ScalarNode { Kind: ScalarKind.Null } => "nothing",
        ScalarNode => "a single value",
        _ => "this",
    };
}
