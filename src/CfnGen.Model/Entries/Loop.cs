using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Entries that CloudFormation makes for each item of a list, an <c>Fn::ForEach</c>; the stack needs the transform AWS::LanguageExtensions.</summary>
public sealed class Loop : Declaration
{
    internal const string KeyPrefix = "Fn::ForEach::";
    private readonly string section;
    private readonly string item;
    private readonly CfnList<CfnString> collection;
    private readonly MappingNode body;

    internal Loop(Stack owner, LogicalId id, string member, string section, LoopItems items, MappingNode body, IReadOnlyList<Resource> resources)
        : base(owner, id, member) => (this.section, item, collection, this.body, Resources) = (section, items.Name, items.Collection, body, resources);

    internal override string Section => section;

    internal override string Key => KeyPrefix + Id;

    /// <summary>The resources of the body, to be checked like others.</summary>
    internal IReadOnlyList<Resource> Resources { get; }

    /// <summary>The reference to a resource that the loop makes: <c>Topics.Ref($"Topic{item}")</c> in another loop over the same list, or <c>Topics.Ref("TopicA")</c>.</summary>
    public CfnExpression Ref(CfnString key) => Expression(new(IntrinsicFunction.Ref, KeyNode(key)) { Owner = Owner });

    /// <summary>An attribute of a resource that the loop makes.</summary>
    public CfnExpression GetAtt(CfnString key, string attribute) =>
        Expression(new(IntrinsicFunction.GetAtt, new SequenceNode([KeyNode(key), ScalarNode.String(attribute)])) { Owner = Owner });

    internal override TemplateNode ToNode() => Node(item, collection, body);

    internal static SequenceNode Node(string item, CfnList<CfnString> collection, MappingNode body) => new([ScalarNode.String(item), collection.Node, body]);

    internal IEnumerable<string> Contradictions()
    {
        foreach (var entry in body.Entries)
        {
            if (!entry.Key.Contains("${" + item + "}", StringComparison.Ordinal))
            {
                yield return $"The key '{entry.Key}' is the same for every {item}: put the item into it, such as $\"{entry.Key}{{item}}\".";
            }
        }

        foreach (var value in collection.IsLiteral ? collection : [])
        {
            if (value.IsLiteral && !value.ToString().All(char.IsAsciiLetterOrDigit))
            {
                yield return $"'{value}' becomes a part of logical ids, which have only ASCII letters and digits.";
            }
        }
    }

    private static CfnExpression Expression(IntrinsicNode node) => CfnExpression.Of(node);

    private static ScalarNode KeyNode(CfnString key) => ScalarNode.String(LoopBody<Resource>.KeyText(key.Node));
}
