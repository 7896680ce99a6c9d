using CfnGen.Catalogue;
using CfnGen.CloudFormationStandIn.Wire;
using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.Templates;

/// <summary>What the service looks at before it takes a template.</summary>
internal static class TemplateCheck
{
    private static readonly string[] Sections =
        ["AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions", "Transform", "Resources", "Outputs", "Hooks"];

    public static void Run(StackTemplate template)
    {
        Refuse(template.Root.Entries.Select(entry => entry.Key).Except(Sections), names => $"Invalid template property or properties [{names}]");
        if (template.Resources.Count == 0)
        {
            throw Problem("Template format error: At least one Resources member must be defined.");
        }

        foreach (var resource in template.Resources)
        {
            CheckResource(template, resource);
        }

        Refuse(
            template.Resources.Where(resource => !IsKnown(resource.Type)).Select(resource => resource.Type).Distinct(),
            names => $"Template format error: Unrecognized resource types: [{names}]");
        Refuse(Unresolved(template, template.Resources.SelectMany(resource => resource.Needs)), Dependencies("Resources"));
        Refuse(
            Unresolved(template, template.Section("Outputs").SelectMany(output => Reference.In(output.Value)).Select(reference => reference.Name)),
            Dependencies("Outputs"));
    }

    private static void CheckResource(StackTemplate template, ResourceDeclaration resource)
    {
        if (resource.Type.Length == 0)
        {
            throw Problem($"Template format error: [/Resources/{resource.LogicalId}] Every Resources object must contain a Type member.");
        }

        if (resource.Condition is { } condition && (template.Root["Conditions"] as MappingNode)?[condition] is null)
        {
            throw Problem($"Template format error: Unresolved condition dependency {condition} in the Resources block of the template");
        }
    }

    private static bool IsKnown(string type) =>
        type.StartsWith("Custom::", StringComparison.Ordinal) || !type.StartsWith("AWS::", StringComparison.Ordinal) || ResourceCatalogue.Find(type) is not null;

    private static IEnumerable<string> Unresolved(StackTemplate template, IEnumerable<string> names) =>
        names.Distinct().Where(name => !name.StartsWith("AWS::", StringComparison.Ordinal)
            && template.Find(name) is null
            && template.Parameters.All(parameter => parameter.Key != name));

    private static Func<string, string> Dependencies(string block) =>
        names => $"Template format error: Unresolved resource dependencies [{names}] in the {block} block of the template";

    private static void Refuse(IEnumerable<string> names, Func<string, string> message)
    {
        var all = string.Join(", ", names);
        if (all.Length > 0)
        {
            throw Problem(message(all));
        }
    }

    private static ServiceException Problem(string message) => ServiceException.Validation(message);
}
