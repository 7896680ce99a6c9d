using CfnGen.Rules.OperationsRules.Alarms;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Tracking;

/// <summary>A group that tracks the load of its instances measures them every minute.</summary>
internal sealed class TrackedGroupIsMeasuredOften : Rule
{
    public override RuleInfo Info { get; } = new("CG5156", Severity.Info,
        "A group that tracks the load of its instances has detailed monitoring.",
        "Target tracking looks at three minutes. Basic monitoring has one measurement in five, so the group answers a rise of the load late.",
        AlarmGuide.Monitoring)
    {
        Wrong = Example(""),
        Right = Example("\n        Monitoring: {Enabled: true}"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var policy in ScalingPolicies.Of(template))
        {
            if (policy is not { Kind: PolicyKind.Tracking, IsOfGroup: true, Scaled: { } group } || !BasicMonitoring.IsOf(template, group, policy.When))
            {
                continue;
            }

            foreach (var metric in template.Properties.ObjectsOf(ScalingPolicy.OfGroup, "PredefinedMetricSpecification"))
            {
                if (!ReferenceEquals(metric.Resource, policy.Resource))
                {
                    continue;
                }

                foreach (var kind in template.Texts(metric, "PredefinedMetricType"))
                {
                    if (kind.Text.StartsWith("ASGAverage", StringComparison.Ordinal) && template.CanMeet(kind.When, policy.When))
                    {
                        yield return At(kind.Place, $"Switch on detailed monitoring for the instances of '{group.Name}': {kind.Text} is measured every five minutes only.");
                    }
                }
            }
        }
    }

    private static string Example(string monitoring) => $$"""
        Resources:
          Start:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                ImageId: ami-0a1b2c3d
                InstanceType: t3.micro{{monitoring}}
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: !Ref Start, Version: !GetAtt Start.LatestVersionNumber}
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
                PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
        """;
}
