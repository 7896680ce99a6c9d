using CfnGen.Catalogue;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>What Fn::GetAtt can read of a resource.</summary>
internal static class ResourceAttributes
{
    // Their attributes are the outputs of another template, which is not at hand.
    private static readonly string[] OfAnotherTemplate = ["AWS::CloudFormation::Stack", "AWS::Serverless::Application", "AWS::ServiceCatalog::CloudFormationProvisionedProduct"];

    /// <summary>Whether the attribute is there, as far as is known.</summary>
    public static bool MayHave(CheckedResource resource, string attribute)
    {
        if (resource.CatalogueType is not { } type || resource.IsCustom)
        {
            return true;
        }

        if (Array.IndexOf(OfAnotherTemplate, type.Name) >= 0 && attribute.StartsWith("Outputs.", StringComparison.Ordinal))
        {
            return true;
        }

        // A macro turns these into other types, and what those have, these have.
        return type.RequiredTransform is not null || type.Service == "AWS::Serverless" || Find(type, attribute) is not null;
    }

    /// <summary>The attribute's type; null when it is unknown.</summary>
    public static PropertyType? TypeOf(CheckedResource resource, string attribute) =>
        resource is { IsCustom: false, CatalogueType: { } type } ? Find(type, attribute)?.Type : null;

    public static IReadOnlyList<string> NamesOf(CheckedResource resource)
    {
        var names = new List<string>();
        foreach (var attribute in resource.CatalogueType?.Attributes ?? [])
        {
            names.Add(attribute.Name);
        }

        return names;
    }

    public static bool Has(ResourceType type, string attribute) => Find(type, attribute) is not null;

    private static ResourceAttribute? Find(ResourceType type, string name)
    {
        foreach (var attribute in type.Attributes)
        {
            if (string.Equals(attribute.Name, name, StringComparison.Ordinal))
            {
                return attribute;
            }
        }

        return null;
    }
}
