using CfnGen.Model.Documents;
using CfnGen.Rules.Fixes.LaunchTemplates.Data;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>One launch configuration and what becomes of it.</summary>
/// <param name="Resource">The launch configuration.</param>
/// <param name="Id">The logical id of the launch template.</param>
/// <param name="Data">What the launch template holds.</param>
internal sealed record LaunchConfiguration(CheckedResource Resource, string Id, LaunchTemplateData Data)
{
    public const string Type = "AWS::AutoScaling::LaunchConfiguration";

    public string OldId => Resource.Name;

    public MappingNode Node => (MappingNode)Resource.Place.Node;

    /// <exception cref="NoEquivalentException">No launch template says the same.</exception>
    public static LaunchConfiguration Of(CheckedResource resource, CheckedTemplate template, ICollection<string> taken)
    {
        if (resource.Properties?.Node is not MappingNode { Entries.Count: > 0 } properties)
        {
            throw new NoEquivalentException("Its properties are computed, or there are none: write them out.", resource.Place.KeySource);
        }

        foreach (var reference in template.References)
        {
            if (reference.Kind == ReferenceKind.GetAtt && reference.Target == resource.Name)
            {
                throw new NoEquivalentException($"{reference} asks for an attribute, and a launch configuration has none: correct it first.", reference.Place.Source);
            }
        }

        return new(resource, NewId.For(resource.Name, template, taken), new(properties, template));
    }
}
