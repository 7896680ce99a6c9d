using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences;

/// <summary>A security group loses its last rule for what goes out, which means one thing for a group that stays and the opposite for one that is made anew.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html</remarks>
internal sealed class EgressIsGone : IConsequences
{
    private const string Group = "AWS::EC2::SecurityGroup";
    private const string Rule = "AWS::EC2::SecurityGroupEgress";

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        if (!update.Resources.Any(change => change.Type is Group or Rule))
        {
            yield break;
        }

        foreach (var group in update.After.Resources)
        {
            if (group.Type != Group || update.Before.Find(group.LogicalId) is not { Type: Group } former || !HasEgress(update.Before, former) || HasEgress(update.After, group))
            {
                continue;
            }

            var isMadeAnew = update.Resources.Any(change => change.LogicalId == group.LogicalId && change.IsReplaced);
            yield return new()
            {
                Kind = isMadeAnew ? ConsequenceKind.AccessWidened : ConsequenceKind.NeedsAction,
                Weight = Weight.Warning,
                Subject = group.LogicalId,
                Sentence = isMadeAnew
                    ? $"{group.LogicalId} is made anew without a rule for what goes out: EC2 gives such a group one that lets everything out."
                    : $"{group.LogicalId} has no rule for what goes out any more, so that nothing gets out: EC2 lets everything out only of a group that is made without one.",
                Remedy = [$"Give {group.LogicalId} a rule for what shall go out."],
            };
        }
    }

    // What a function lists may be empty only in AWS.
    private static bool HasEgress(PlannedTemplate template, PlannedResource group) =>
        group.Properties?["SecurityGroupEgress"] is not (null or SequenceNode { Items.Count: 0 })
        || template.Resources.Any(rule => rule.Type == Rule && rule.Properties?["GroupId"] is { } id && References.Name(id, group.LogicalId));
}
