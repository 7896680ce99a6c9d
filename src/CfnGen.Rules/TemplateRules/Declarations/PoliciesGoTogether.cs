using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>What is kept when a resource is deleted is kept when it is replaced, and the other way round.</summary>
internal sealed class PoliciesGoTogether : Rule
{
    public override RuleInfo Info { get; } = new("CG1606", Severity.Warning,
        "A resource that DeletionPolicy keeps is kept by UpdateReplacePolicy too, and the other way round.",
        "An update that replaces the resource deletes the old one with all that it holds, although its deletion would have kept it; or a deleted stack takes along what every update spared.",
        Guide.UpdateReplacePolicy)
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                DeletionPolicy: Retain
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                DeletionPolicy: Retain
                UpdateReplacePolicy: Retain
            """,
    };

    private const string Deletion = "DeletionPolicy";
    private const string Replacement = "UpdateReplacePolicy";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            // A new version is a replacement each time, and the old ones are kept or not whatever becomes of the stack.
            if (resource.Type is "AWS::Lambda::Version" or "AWS::Lambda::LayerVersion")
            {
                continue;
            }

            if (Keeps(resource, Deletion) is { } deletion && resource.Place[Replacement] is null)
            {
                yield return AtKey(deletion, $"'{resource.Name}' is kept when it is deleted, but not when it is replaced: set '{Replacement}' as well.");
            }
            else if (Keeps(resource, Replacement) is { } replacement && resource.Place[Deletion] is null)
            {
                yield return AtKey(replacement, $"'{resource.Name}' is kept when it is replaced, but not when it is deleted: set '{Deletion}' as well.");
            }
        }
    }

    private static Place? Keeps(CheckedResource resource, string policy) =>
        resource.Place[policy] is { Text: "Retain" or "RetainExceptOnCreate" or "Snapshot" } place ? place : null;
}
