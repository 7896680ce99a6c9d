using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Tracking;

/// <summary>A policy that tracks requests for each target says of which target group.</summary>
internal sealed class PredefinedMetricHasItsLabel : Rule
{
    private const string PerTarget = "ALBRequestCountPerTarget";
    private const string LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    private const string TargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup";

    public override RuleInfo Info { get; } = new("CG5152", Severity.Error,
        "ALBRequestCountPerTarget has a ResourceLabel of the full names of a load balancer and of a target group.",
        "Auto Scaling refuses the policy: it cannot know of which target group to count the requests, and an ARN is no name.",
        "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredefinedMetricSpecification.html")
    {
        Wrong = Example("PredefinedMetricType: ALBRequestCountPerTarget"),
        Right = Example("PredefinedMetricType: ALBRequestCountPerTarget\n          ResourceLabel: app/web/778d41231b141a0f/targetgroup/web/943f017f100becff"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in new[] { ScalingPolicy.OfGroup, ScalingPolicy.OfTarget })
        {
            foreach (var metric in template.Properties.ObjectsOf(type, "PredefinedMetricSpecification"))
            {
                foreach (var kind in template.Texts(metric, "PredefinedMetricType"))
                {
                    if (kind.Text == PerTarget && kind.Origin.Length == 0
                        && template.CanMeet([kind.When], template.WhenAbsent(metric, "ResourceLabel")))
                    {
                        yield return At(kind.Place, $"Set ResourceLabel to ${{LoadBalancer.LoadBalancerFullName}}/${{TargetGroup.TargetGroupFullName}}: {PerTarget} needs it.");
                    }
                }

                if (metric.Find("ResourceLabel") is { } label && Arn(template, label) is { } arn)
                {
                    yield return At(label, $"Use {FullName(template, arn)} in ResourceLabel: {arn} is an ARN, no name.");
                }
            }
        }
    }

    private static Reference? Arn(CheckedTemplate template, Place label)
    {
        foreach (var reference in template.References)
        {
            var isInside = reference.Place.Path == label.Path || reference.Place.Path.StartsWith($"{label.Path}/", StringComparison.Ordinal);
            if (isInside && FullName(template, reference) is not null)
            {
                return reference;
            }
        }

        return null;
    }

    // Null where the reference gives no ARN of the two.
    private static string? FullName(CheckedTemplate template, Reference reference) => (template.FindResource(reference.Target)?.Type, reference.Kind, reference.Attribute) switch
    {
        (LoadBalancer, ReferenceKind.Ref, _) or (LoadBalancer, ReferenceKind.GetAtt, "LoadBalancerArn") => $"{reference.Target}.LoadBalancerFullName",
        (TargetGroup, ReferenceKind.Ref, _) or (TargetGroup, ReferenceKind.GetAtt, "TargetGroupArn") => $"{reference.Target}.TargetGroupFullName",
        _ => null,
    };

    private static string Example(string metric) => $$"""
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 1
              MaxSize: 4
          Track:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              PolicyType: TargetTrackingScaling
              TargetTrackingConfiguration:
                TargetValue: 50
                PredefinedMetricSpecification:
                  {{metric}}
        """;
}
