using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>What becomes of a resource is said in known words.</summary>
internal sealed class DeletionPolicyIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG1602", Severity.Error,
        "DeletionPolicy and UpdateReplacePolicy are Delete, Retain or, for types that can, Snapshot; DeletionPolicy also RetainExceptOnCreate.",
        "CloudFormation refuses the template.",
        Guide.DeletionPolicy)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                DeletionPolicy: Keep
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                DeletionPolicy: Retain
            """,
        SaysMoreThan = ["CG1606"],
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            foreach (var key in new[] { "DeletionPolicy", "UpdateReplacePolicy" })
            {
                if (resource.Place[key] is { } policy && Problem(policy, resource, template) is { } problem)
                {
                    yield return At(policy, problem);
                }
            }
        }
    }

    private static string? Problem(Place policy, CheckedResource resource, CheckedTemplate template) => policy.Text switch
    {
        // AWS::LanguageExtensions computes functions here too.
        null => policy.Node is IntrinsicNode && (template.Macros.Include(Macros.LanguageExtensions) || template.Macros.MayChangeAnything)
            ? null
            : $"'{policy.Name}' takes a word, and not {NodeWords.Of(policy.Node)}; functions need the macro {Macros.LanguageExtensions}.",
        "Delete" or "Retain" => null,
        "RetainExceptOnCreate" when policy.Name == "DeletionPolicy" => null,
        "Snapshot" => resource.CatalogueType is null or { MakesSnapshots: true } ? null : $"{resource.Type} makes no snapshot: use Retain or Delete.",
        var other => $"'{policy.Name}' cannot be '{other}': use Delete, Retain{(policy.Name == "DeletionPolicy" ? ", RetainExceptOnCreate" : "")} or Snapshot.",
    };
}
