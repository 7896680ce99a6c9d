using System.Text.Json.Nodes;

namespace CfnGen.CloudFormationStandIn.Templates.Evaluation;

/// <summary>What references to resources and to other stacks mean: those of a stack, or those of a change set, which has not made them yet.</summary>
internal interface IReferenceValues
{
    JsonNode Ref(string logicalId);

    JsonNode GetAtt(string logicalId, string attribute);

    /// <summary>The value of an export; null when there is none of that name.</summary>
    string? Import(string export);
}
