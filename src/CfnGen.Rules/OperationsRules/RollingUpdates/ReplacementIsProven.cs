using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>A group is replaced only when the instances of the new one have signalled.</summary>
internal sealed class ReplacementIsProven : Rule
{
    public override RuleInfo Info { get; } = new("CG5506", Severity.Warning,
        "A group with WillReplace has a CreationPolicy that waits for signals.",
        "CloudFormation deletes the old group as soon as the new one exists, whether or not its instances work.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingReplacingUpdate: {WillReplace: true}
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingReplacingUpdate: {WillReplace: true}
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.ResourcesOf(ResourcePolicies.Group))
        {
            if (group.Place["CreationPolicy"] is not null)
            {
                continue;
            }

            foreach (var update in template.Policy(group, "UpdatePolicy", "AutoScalingReplacingUpdate"))
            {
                foreach (var replaces in template.WhenTrue(update, "WillReplace"))
                {
                    yield return At(replaces.Place, $"Give '{group.Name}' a CreationPolicy with ResourceSignal: without one the old group goes before anybody knows whether the new one works.");
                }
            }
        }
    }
}
