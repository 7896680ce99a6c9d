using CfnGen.Model.Documents;
using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>An update leaves the sizes to the schedule.</summary>
internal sealed class ScheduledSizesSurviveUpdates : Rule
{
    public override RuleInfo Info { get; } = new("CG5514", Severity.Warning,
        "A group with scheduled actions has IgnoreUnmodifiedGroupSizeProperties.",
        "Each update of the stack sets the sizes of the template again, whatever the schedule says at that hour.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
              Evening:
                Type: AWS::AutoScaling::ScheduledAction
                Properties: {AutoScalingGroupName: !Ref Group, MaxSize: 1, Recurrence: 0 20 * * *}
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingScheduledAction: {IgnoreUnmodifiedGroupSizeProperties: true}
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
              Evening:
                Type: AWS::AutoScaling::ScheduledAction
                Properties: {AutoScalingGroupName: !Ref Group, MaxSize: 1, Recurrence: 0 20 * * *}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.ResourcesOf(ResourcePolicies.Group))
        {
            if (!MayIgnoreSizes(group) && ScheduleOf(group, template) is { } schedule)
            {
                yield return AtKey(group.Place, $"'{schedule}' changes the sizes of '{group.Name}', and each update changes them back: set IgnoreUnmodifiedGroupSizeProperties in UpdatePolicy: AutoScalingScheduledAction.");
            }
        }
    }

    // Where a function decides, only deploy time knows.
    private static bool MayIgnoreSizes(CheckedResource group) =>
        group.Place["UpdatePolicy"] is { } policy
        && (policy.Node is IntrinsicNode
            || (policy["AutoScalingScheduledAction"] is { } schedule && (schedule.Node is IntrinsicNode || (schedule["IgnoreUnmodifiedGroupSizeProperties"] is { } ignore && ignore.Text is not ("false" or "False")))));

    private static string? ScheduleOf(CheckedResource group, CheckedTemplate template)
    {
        foreach (var action in template.Properties.ObjectsOf("AWS::AutoScaling::ScheduledAction"))
        {
            foreach (var name in template.Values(action, "AutoScalingGroupName"))
            {
                if (template.TargetOf(name.Place)?.Resource == group && template.CanMeet(name.When, group.When))
                {
                    return action.Resource.Name;
                }
            }
        }

        return null;
    }
}
