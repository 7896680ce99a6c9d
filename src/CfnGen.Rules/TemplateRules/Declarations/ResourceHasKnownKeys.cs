using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>A resource is declared with the keys that there are.</summary>
internal sealed class ResourceHasKnownKeys : Rule
{
    public override RuleInfo Info { get; } = new("CG1601", Severity.Error,
        "A resource has a type, and no other keys than those of resources.",
        "CloudFormation refuses the template: invalid template resource property.",
        Guide.Resources)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Property:
                  DisplayName: Alerts
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: Alerts
            """,
    };

    private static readonly string[] Keys =
        ["Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "Metadata", "Properties", "Type", "UpdatePolicy", "UpdateReplacePolicy", "Version"];

    // The macro AWS::Serverless takes these from its own resources, and removes them.
    private static readonly string[] OfServerless = ["Connectors", "IgnoreGlobals"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Macros.MayChangeAnything)
        {
            yield break;
        }

        foreach (var resource in template.AllResources)
        {
            if (resource.Place["Type"] is null)
            {
                yield return AtKey(resource.Place, $"The resource '{resource.Name}' needs a 'Type'.");
            }

            foreach (var key in resource.Place.Entries)
            {
                if (Problem(key, resource, template) is { } problem)
                {
                    yield return AtKey(key, problem);
                }
            }
        }
    }

    private static string? Problem(Place key, CheckedResource resource, CheckedTemplate template)
    {
        if (Array.IndexOf(Keys, key.Name) < 0)
        {
            return template.Macros.Include(Macros.Serverless) && Array.IndexOf(OfServerless, key.Name) >= 0 ? null
                : key.Name.StartsWith("Fn::", StringComparison.Ordinal) ? null
                : NearestName.Of(key.Name, Keys) is { } nearest ? $"Resources have no '{key.Name}'. Did you mean '{nearest}'?"
                : $"Resources have no '{key.Name}': properties stand under 'Properties'.";
        }

        return key.Name switch
        {
            "Type" or "Condition" when key.Text is null => $"'{key.Name}' takes a text, and not {NodeWords.Of(key.Node)}.",
            "Properties" when key.Node is not (MappingNode or IntrinsicNode) => $"'Properties' takes a mapping, and not {NodeWords.Of(key.Node)}.",
            "Metadata" when key.Node is not (MappingNode or IntrinsicNode) => $"'Metadata' takes a mapping, and not {NodeWords.Of(key.Node)}.",
            "DependsOn" when !AreNames(key) => "'DependsOn' takes the name of a resource, or a list of names, and no functions.",
            "Version" when !resource.IsCustom && resource.Type?.EndsWith("::MODULE", StringComparison.Ordinal) == false => "'Version' is for custom resources only.",
            _ => null,
        };
    }

    private static bool AreNames(Place dependsOn)
    {
        foreach (var item in dependsOn.Items)
        {
            if (item.Text is null)
            {
                return false;
            }
        }

        return dependsOn.Text is not null || dependsOn.Node is SequenceNode;
    }
}
