using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Resources;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates.Evaluation;

namespace CfnGen.CloudFormationStandIn.ChangeSets;

/// <summary>References as a change set sees them: what it adds or replaces has no value yet.</summary>
internal sealed class PlannedReferences(Stack stack) : IReferenceValues
{
    public const string Unknown = "{{changeSet:KNOWN_AFTER_APPLY}}";

    private readonly StackReferences existing = new(stack);

    /// <summary>The resources whose values will be others.</summary>
    public HashSet<string> New { get; } = new(StringComparer.Ordinal);

    public JsonNode Ref(string logicalId) => IsNew(logicalId) ? Unknown : existing.Ref(logicalId);

    public JsonNode GetAtt(string logicalId, string attribute) => IsNew(logicalId) ? Unknown : existing.GetAtt(logicalId, attribute);

    public string? Import(string export) => existing.Import(export);

    public bool IsNew(string logicalId) => New.Contains(logicalId) || stack.Find(logicalId) is not { Exists: true, PhysicalId: not null };
}
