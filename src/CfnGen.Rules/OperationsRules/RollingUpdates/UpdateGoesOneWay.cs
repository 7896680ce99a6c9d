using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>An update policy names one way to replace instances.</summary>
internal sealed class UpdateGoesOneWay : Rule
{
    public override RuleInfo Info { get; } = new("CG5505", Severity.Warning,
        "UpdatePolicy has one of a rolling update, a replacing update and an instance refresh.",
        "A replacing update wins over a rolling one, whose settings then do nothing; an instance refresh excludes both.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingReplacingUpdate: {WillReplace: true}
                  AutoScalingRollingUpdate: {MaxBatchSize: 2}
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
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
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
            if (group.Place["UpdatePolicy"] is not { } policy)
            {
                continue;
            }

            if (policy["AutoScalingRollingUpdate"] is { } rolling && Replaces(group, template))
            {
                yield return AtKey(rolling, "WillReplace makes a new group, and these settings do nothing: remove one of the two policies.");
            }

            if (policy["AutoScalingInstanceRefresh"] is { } refresh && (policy["AutoScalingRollingUpdate"] ?? policy["AutoScalingReplacingUpdate"]) is { } other)
            {
                yield return AtKey(refresh, $"AutoScalingInstanceRefresh stands beside {other.Name}: keep one of the two policies.");
            }
        }
    }

    private static bool Replaces(CheckedResource group, CheckedTemplate template)
    {
        foreach (var update in template.Policy(group, "UpdatePolicy", "AutoScalingReplacingUpdate"))
        {
            if (template.WhenTrue(update, "WillReplace").Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
