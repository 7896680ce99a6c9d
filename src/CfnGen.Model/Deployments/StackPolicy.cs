using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What updates of a stack may not do to its resources. It binds every update, whoever asks for it.</summary>
public sealed class StackPolicy
{
    private readonly PolicyDocument? document;

    private StackPolicy(PolicyDocument? document) => this.document = document;

    /// <summary>No update may replace or delete a resource that holds data: each whose DeletionPolicy keeps it, or a snapshot of it.</summary>
    /// <remarks>Without such a resource it allows everything, because CloudFormation never takes a policy away once a stack has one.</remarks>
    public static StackPolicy ProtectData { get; } = new(null);

    public static implicit operator StackPolicy(PolicyDocument document) => new(document);

    internal TemplateNode ToNode(TemplateDocument template) => document?.ToNode() ?? Protecting(DataHolders(template));

    private static MappingNode Protecting(List<TemplateNode> holders)
    {
        var statements = new List<TemplateNode> { Statement("Allow", ScalarNode.String("Update:*"), ScalarNode.String("*")) };
        if (holders.Count > 0)
        {
            statements.Add(Statement(
                "Deny",
                new SequenceNode([ScalarNode.String("Update:Replace"), ScalarNode.String("Update:Delete")]),
                new SequenceNode(holders)));
        }

        return new([new("Statement", new SequenceNode(statements))]);
    }

    private static MappingNode Statement(string effect, TemplateNode action, TemplateNode resource) => new(
    [
        new("Effect", ScalarNode.String(effect)),
        new("Action", action),
        new("Principal", ScalarNode.String("*")),
        new("Resource", resource),
    ]);

    private static List<TemplateNode> DataHolders(TemplateDocument template)
    {
        var holders = new List<TemplateNode>();
        foreach (var resource in (template.Root["Resources"] as MappingNode)?.Entries ?? [])
        {
            if (resource.Value is MappingNode body
                && body["DeletionPolicy"] is ScalarNode { Text: "Retain" or "RetainExceptOnCreate" or "Snapshot" })
            {
                holders.Add(ScalarNode.String("LogicalResourceId/" + resource.Key));
            }
        }

        return holders;
    }
}
