using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Tracking;

/// <summary>Several policies that track metrics of one group agree on whether they make it smaller.</summary>
internal sealed class ScaleInIsAgreed : Rule
{
    public override RuleInfo Info { get; } = new("CG5154", Severity.Warning,
        "Of several target tracking policies of a group all may scale in, or none.",
        "A group shrinks when all policies agree that may scale in. One that may not is not asked: what it adds, another one takes away again, although its own metric is still above the target.",
        ScalingGuide.Tracking)
    {
        Wrong = Example(true),
        Right = Example(false),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var policies = ScalingPolicies.Of(template);
        foreach (var policy in policies)
        {
            if (policy is { Kind: PolicyKind.Tracking, Scaled: not null }
                && policy.Settings.Find("DisableScaleIn") is { } disabled
                && Movement.Of(template, policy) is { IsKnown: true, Shrinks: false }
                && OneThatShrinks(template, policies, policy) is { } other)
            {
                yield return At(disabled, $"Let '{policy.Resource.Name}' scale in too, or forbid it to '{other.Resource.Name}': what the former adds, the latter takes away.");
            }
        }
    }

    private static ScalingPolicy? OneThatShrinks(CheckedTemplate template, List<ScalingPolicy> policies, ScalingPolicy policy)
    {
        foreach (var other in policies)
        {
            if (other.Kind == PolicyKind.Tracking
                && ReferenceEquals(other.Scaled, policy.Scaled)
                && template.CanMeet(other.When, policy.When)
                && Movement.Of(template, other) is { IsKnown: true, Shrinks: true })
            {
                return other;
            }
        }

        return null;
    }

    private static string Example(bool disabled) => ScalingGuide.GroupWith($$"""
          TrackProcessors:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              PolicyType: TargetTrackingScaling
              TargetTrackingConfiguration:
                TargetValue: 50
                PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
          TrackNetwork:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              PolicyType: TargetTrackingScaling
              TargetTrackingConfiguration:
                TargetValue: 1000000
                DisableScaleIn: {{(disabled ? "true" : "false")}}
                PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageNetworkIn}
        """);
}
