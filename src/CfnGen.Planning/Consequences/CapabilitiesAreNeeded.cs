using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences;

/// <summary>Whoever deploys has to acknowledge resources of IAM that the template did not have before.</summary>
internal sealed class CapabilitiesAreNeeded : IConsequences
{
    private static readonly string[] Types =
    [
        "AWS::IAM::AccessKey", "AWS::IAM::Group", "AWS::IAM::InstanceProfile", "AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::Role", "AWS::IAM::User",
        "AWS::IAM::UserToGroupAddition",
    ];

    private static readonly string[] Names = ["GroupName", "InstanceProfileName", "ManagedPolicyName", "RoleName", "UserName"];

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        var (before, after) = (Needed(update.Before), Needed(update.After));
        if (after is not null && after.Value.Capability != before?.Capability && before?.Capability != "CAPABILITY_NAMED_IAM")
        {
            yield return new()
            {
                Kind = ConsequenceKind.NeedsAction,
                Weight = Weight.Note,
                Subject = after.Value.LogicalId,
                Sentence = $"{after.Value.LogicalId} needs {after.Value.Capability}, which the previous template did not: the deployment has to give it with --capabilities.",
            };
        }
    }

    private static (string Capability, string LogicalId)? Needed(PlannedTemplate template)
    {
        PlannedResource? any = null;
        foreach (var resource in template.Resources)
        {
            if (Array.IndexOf(Types, resource.Type) < 0)
            {
                continue;
            }

            if (Array.Exists(Names, name => resource.Properties?[name] is not null))
            {
                return ("CAPABILITY_NAMED_IAM", resource.LogicalId);
            }

            any ??= resource;
        }

        return any is null ? null : ("CAPABILITY_IAM", any.LogicalId);
    }
}
