using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>The type of a resource exists.</summary>
internal sealed class ResourceTypeIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3001", Severity.Error,
        "The type of a resource is one that CloudFormation knows, a custom resource, or a type of another owner than AWS.",
        "CloudFormation refuses the template: unrecognized resource types.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topics
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    private static readonly string[] NewInSam =
    [
        "AWS::Serverless::CapacityProvider", "AWS::Serverless::Connector", "AWS::Serverless::GraphQLApi", "AWS::Serverless::WebSocketApi",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Macros.MayChangeAnything)
        {
            yield break;
        }

        foreach (var resource in template.AllResources)
        {
            if (Problem(resource) is { } finding)
            {
                yield return finding;
            }
        }

        foreach (var resource in template.LoopResources)
        {
            if (resource.Type is { } type && !LoopText.MayChange(type) && Problem(resource) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Problem(CheckedResource resource) =>
        resource is not { Type: { } type, IsCustom: false, CatalogueType: null } || !IsOfAws(type) ? null
        : At(resource.Place["Type"]!, NearestName.Of(type, Candidates(type)) is { } nearest
            ? $"There is no resource type {type}. Did you mean {nearest}?"
            : $"There is no resource type {type}.");

    // Other owners register types and modules of their own, which nobody here knows; and the transform of AWS SAM knows more types than the catalogue.
    private static bool IsOfAws(string type) =>
        !type.EndsWith("::MODULE", StringComparison.Ordinal)
        && Array.IndexOf(NewInSam, type) < 0
        && (type.StartsWith("AWS::", StringComparison.Ordinal) || type.StartsWith("Alexa::", StringComparison.Ordinal) || type.Split("::").Length != 3);

    // The types of the same service where there is one: comparing with all of them takes long, and says less.
    private static List<string> Candidates(string type)
    {
        var names = new List<string>();
        var parts = type.Split("::");
        foreach (var known in parts.Length == 3 ? ResourceCatalogue.TypesOf($"{parts[0]}::{parts[1]}") : [])
        {
            names.Add(known.Name);
        }

        return names.Count > 0 ? names : [.. ResourceCatalogue.TypeNames];
    }
}
