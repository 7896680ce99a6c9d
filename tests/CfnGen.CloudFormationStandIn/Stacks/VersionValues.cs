using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Resources;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Templates.Evaluation;
using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>A version of a stack with its values: what it wants of each resource, and what it gives out.</summary>
internal sealed class VersionValues
{
    private readonly StackVersion version;
    private readonly TemplateEvaluation evaluation;
    private readonly string tags;

    public VersionValues(Stack stack, StackVersion version, IReferenceValues references)
    {
        this.version = version;
        evaluation = new(version.Template, version.Parameters, stack.PseudoParameters(version.Settings), references);
        stack.Secrets.UnionWith(version.Parameters.Values.Where(value => value is { Declaration.NoEcho: true, Value.Length: > 0 }).Select(value => value.Value));
        tags = string.Join(';', version.Settings.Tags.Select(tag => $"{tag.Key}={tag.Value}"));
        Declarations = [.. version.Template.Resources.Where(resource => resource.Condition is not { } condition || evaluation.Condition(condition))];
        Order = new(Declarations.Select(resource => KeyValuePair.Create(resource.LogicalId, resource.Needs)));
    }

    /// <summary>The resources whose conditions hold.</summary>
    public IReadOnlyList<ResourceDeclaration> Declarations { get; }

    public DependencyOrder Order { get; }

    /// <summary>What the version wants of a resource; everything that it refers to must have its id.</summary>
    public ResourceDefinition Define(ResourceDeclaration resource) =>
        new(resource.LogicalId, resource.Type, evaluation.Value(resource.Properties) as JsonObject ?? [])
        {
            DeletionPolicy = Policy(resource.DeletionPolicy),
            UpdateReplacePolicy = Policy(resource.UpdateReplacePolicy),
            Metadata = evaluation.Value(resource.Metadata),
            CreationPolicy = evaluation.Value(resource.CreationPolicy),
            UpdatePolicy = evaluation.Value(resource.UpdatePolicy),
            StackTags = ResourceFacts.Find(resource.Type)?.Tags is null ? "" : tags,
            Needs = Order.Needs(resource.LogicalId),
        };

    public IReadOnlyList<StackOutput> Outputs() =>
    [
        .. version.Template.Section("Outputs")
            .Select(entry => (entry.Key, Body: (MappingNode)entry.Value))
            .Where(output => output.Body["Condition"] is not ScalarNode condition || evaluation.Condition(condition.Text))
            .Select(output => new StackOutput(
                output.Key,
                evaluation.Text(output.Body["Value"]!),
                (output.Body["Description"] as ScalarNode)?.Text,
                (output.Body["Export"] as MappingNode)?["Name"] is { } name ? evaluation.Text(name) : null)),
    ];

    private string Policy(TemplateNode? node) => node is null ? "Delete" : evaluation.Text(node);
}
