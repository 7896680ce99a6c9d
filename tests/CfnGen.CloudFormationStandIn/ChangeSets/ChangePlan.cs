using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Resources;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.ChangeSets;

/// <summary>What a version would do to a stack's resources, without doing it.</summary>
internal sealed class ChangePlan(Stack stack, StackVersion version)
{
    private readonly PlannedReferences references = new(stack);

    /// <summary>In the order of the logical ids.</summary>
    public IReadOnlyList<ResourceChange> Changes()
    {
        var values = new VersionValues(stack, version, references);
        var changes = new List<ResourceChange>();
        foreach (var name in values.Order.Names)
        {
            var declaration = values.Declarations.First(resource => resource.LogicalId == name);
            if (ChangeOf(declaration, values.Define(declaration)) is { } change)
            {
                changes.Add(change);
            }
        }

        var declared = values.Declarations.Select(resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);
        changes.AddRange(stack.Resources.Where(resource => resource.Definition is not null && !declared.Contains(resource.LogicalId)).Select(Removed));
        return [.. changes.OrderBy(change => change.LogicalId, StringComparer.Ordinal)];
    }

    private static ResourceChange Removed(StackResource resource) => new("Remove", resource.LogicalId, resource.PhysicalId, resource.Type)
    {
        PolicyAction = resource.Definition!.DeletionPolicy switch { "RetainExceptOnCreate" => "Retain", var policy => policy },
    };

    private ResourceChange? ChangeOf(ResourceDeclaration declaration, ResourceDefinition after)
    {
        if (stack.Find(declaration.LogicalId) is not { Exists: true, Definition: { } before } resource)
        {
            return new("Add", declaration.LogicalId, null, declaration.Type);
        }

        IReadOnlyList<ChangeDetail> details = [.. Properties(declaration, before, after), .. Attributes(before, after)];
        if (details.Count == 0 && resource.Status != StackStatus.UpdateFailed)
        {
            return null;
        }

        var replacement = Replacement(details);
        if (replacement != "False")
        {
            references.New.Add(declaration.LogicalId);
        }

        return new("Modify", declaration.LogicalId, resource.PhysicalId, declaration.Type)
        {
            Replacement = replacement,
            PolicyAction = replacement == "True" ? $"ReplaceAnd{before.UpdateReplacePolicy}" : null,
            Scope = [.. details.Select(detail => detail.Attribute).Distinct()],
            Details = details,
        };
    }

    private IEnumerable<ChangeDetail> Properties(ResourceDeclaration declaration, ResourceDefinition before, ResourceDefinition after)
    {
        foreach (var property in before.ChangedProperties(after))
        {
            var (source, cause) = Cause(declaration, property);
            var attribute = property == "Tags" ? "Tags" : "Properties";
            yield return new(
                attribute,
                attribute == "Tags" ? null : property,
                ResourceFacts.RequiresRecreation(declaration.Type, property),
                Contains(after.Properties[property]),
                source,
                cause,
                Shown(before.Properties[property]),
                Shown(after.Properties[property]));
        }
    }

    private static IEnumerable<ChangeDetail> Attributes(ResourceDefinition before, ResourceDefinition after)
    {
        var others = new (string Name, bool Changed)[]
        {
            ("Metadata", !JsonNode.DeepEquals(before.Metadata, after.Metadata)),
            ("CreationPolicy", !JsonNode.DeepEquals(before.CreationPolicy, after.CreationPolicy)),
            ("UpdatePolicy", !JsonNode.DeepEquals(before.UpdatePolicy, after.UpdatePolicy)),
            ("DeletionPolicy", before.DeletionPolicy != after.DeletionPolicy),
            ("UpdateReplacePolicy", before.UpdateReplacePolicy != after.UpdateReplacePolicy),
            ("Tags", before.StackTags != after.StackTags),
        };
        return others.Where(other => other.Changed).Select(other =>
            new ChangeDetail(other.Name, null, other.Name == "Tags" ? "Never" : null, false, "DirectModification", null, null, null));
    }

    private static string Replacement(IReadOnlyList<ChangeDetail> details)
    {
        if (details.Any(detail => detail is { RequiresRecreation: "Always", IsDynamic: false }))
        {
            return "True";
        }

        return details.Any(detail => detail.RequiresRecreation is "Always" or "Conditionally") ? "Conditional" : "False";
    }

    private (string Source, string? Entity) Cause(ResourceDeclaration declaration, string property)
    {
        var references = Reference.In((declaration.Properties as MappingNode)?[property]).ToList();
        if (references.FirstOrDefault(reference => version.Template.Find(reference.Name) is not null && this.references.IsNew(reference.Name)) is { } resource)
        {
            return resource.Attribute is null ? ("ResourceReference", resource.Name) : ("ResourceAttribute", $"{resource.Name}.{resource.Attribute}");
        }

        var parameter = references.FirstOrDefault(reference => version.Parameters.Find(reference.Name) is { } value
            && stack.Version?.Parameters.Find(reference.Name) is var before && before?.Value != value.Value);
        return parameter is null ? ("DirectModification", null) : ("ParameterReference", parameter.Name);
    }

    private static bool Contains(JsonNode? value) => value?.ToJsonString().Contains("changeSet:KNOWN_AFTER_APPLY", StringComparison.Ordinal) ?? false;

    private string? Shown(JsonNode? value) => stack.Hide(value is JsonValue text ? text.GetValue<string>() : value?.ToJsonString());
}
