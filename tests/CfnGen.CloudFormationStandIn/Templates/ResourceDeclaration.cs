using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.Templates;

/// <summary>A resource as its template has it.</summary>
internal sealed class ResourceDeclaration(string logicalId, MappingNode body)
{
    public string LogicalId { get; } = logicalId;

    public MappingNode Body { get; } = body;

    public string Type => Text("Type") ?? "";

    public string? Condition => Text("Condition");

    public TemplateNode? Properties => Body["Properties"];

    public TemplateNode? Metadata => Body["Metadata"];

    public TemplateNode? CreationPolicy => Body["CreationPolicy"];

    public TemplateNode? UpdatePolicy => Body["UpdatePolicy"];

    public TemplateNode? DeletionPolicy => Body["DeletionPolicy"];

    public TemplateNode? UpdateReplacePolicy => Body["UpdateReplacePolicy"];

    public IEnumerable<string> DependsOn => Body["DependsOn"] switch
    {
        ScalarNode one => [one.Text],
        SequenceNode several => several.Items.OfType<ScalarNode>().Select(item => item.Text),
        _ => [],
    };

    /// <summary>What must be there before it: what it refers to and what it names.</summary>
    public IEnumerable<string> Needs =>
        Reference.In(Properties).Concat(Reference.In(Metadata)).Concat(Reference.In(CreationPolicy)).Concat(Reference.In(UpdatePolicy))
            .Select(reference => reference.Name)
            .Concat(DependsOn)
            .Distinct();

    private string? Text(string key) => (Body[key] as ScalarNode)?.Text;
}
