using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>A group that shrinks chooses in a way that there is.</summary>
internal sealed class TerminationPoliciesAreKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3468", Severity.Error,
        "A termination policy is one of Auto Scaling's, or the ARN of a Lambda function.",
        "Auto Scaling refuses the group.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '4'
                  TerminationPolicies: [OldestInstances]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '4'
                  TerminationPolicies: [OldestInstance]
            """,
    };

    private static readonly string[] Known =
        ["Default", "AllocationStrategy", "OldestLaunchTemplate", "OldestLaunchConfiguration", "ClosestToNextInstanceHour", "NewestInstance", "OldestInstance"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var list in template.Properties.ValuesOf(AutoScalingRuleGroup.Group, "TerminationPolicies"))
        {
            foreach (var policy in list.Place.Items)
            {
                if (policy.Text is { } name && Array.IndexOf(Known, name) < 0
                    && !name.StartsWith("arn:", StringComparison.Ordinal) && !name.Contains("{{", StringComparison.Ordinal))
                {
                    yield return At(policy, NearestName.Of(name, Known) is { } nearest
                        ? $"There is no termination policy '{name}': did you mean '{nearest}'?"
                        : $"There is no termination policy '{name}': use one of {string.Join(", ", Known)}.");
                }
            }
        }
    }
}
