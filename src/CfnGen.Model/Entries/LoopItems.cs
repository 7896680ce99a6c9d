using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What a loop runs over, and what an item is called in its body.</summary>
internal sealed record LoopItems(string Name, CfnList<CfnString> Collection)
{
    public CfnString Item => CfnExpression.Of(IntrinsicFunction.Ref, ScalarNode.String(LogicalId.Parse(Name).ToString()));

    public static MappingNode Body<T>(LoopBody<T> body, Func<T, TemplateNode> toNode)
        where T : class => new([.. body.Select(entry => new MappingEntry(entry.Key, toNode(entry.Value)))]);
}
