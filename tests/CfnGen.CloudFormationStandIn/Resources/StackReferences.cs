using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates.Evaluation;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Resources;

/// <summary>References to the resources that a stack has by now.</summary>
internal sealed class StackReferences(Stack stack) : IReferenceValues
{
    /// <summary>The exports that were asked for.</summary>
    public HashSet<string> Imported { get; } = new(StringComparer.Ordinal);

    public JsonNode Ref(string logicalId) => Existing(logicalId).PhysicalId!;

    public JsonNode GetAtt(string logicalId, string attribute) => ResourceAttributes.Value(stack, Existing(logicalId), attribute);

    public string? Import(string export)
    {
        Imported.Add(export);
        return stack.Region.Exports.Find(export);
    }

    private StackResource Existing(string logicalId) => stack.Find(logicalId) is { PhysicalId: not null } resource
        ? resource
        : throw ServiceException.Validation($"Template error: instance of Fn::GetAtt or Ref references undefined resource {logicalId}");
}
