using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>The load balancer's health checks begin to count when an instance has started.</summary>
internal sealed class GracePeriodCoversBoot : Rule
{
    public override RuleInfo Info { get; } = new("CG5612", Severity.Warning,
        "A group that asks its load balancer for the health of instances gives them a HealthCheckGracePeriod.",
        "The default of CloudFormation is none: instances that still start are unhealthy, are ended, and the next ones too.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html")
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
                  HealthCheckType: ELB
                  LoadBalancerNames: [web]
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  HealthCheckType: ELB
                  HealthCheckGracePeriod: 300
                  LoadBalancerNames: [web]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(ResourcePolicies.Group))
        {
            foreach (var type in template.Texts(group, "HealthCheckType"))
            {
                if (!type.Text.Contains("ELB", StringComparison.Ordinal))
                {
                    continue;
                }

                foreach (var absent in template.WhenAbsent(group, "HealthCheckGracePeriod"))
                {
                    if (template.CanMeet(type.When, absent))
                    {
                        yield return At(type.Place, "Set a HealthCheckGracePeriod of as many seconds as an instance needs until it is healthy; the default is 0.");
                        break;
                    }
                }

                foreach (var period in template.Numbers(group, "HealthCheckGracePeriod"))
                {
                    if (period.Number == 0 && template.CanMeet(type.When, period.When))
                    {
                        yield return At(period.Place, $"Set a HealthCheckGracePeriod of as many seconds as an instance needs until it is healthy, and not 0{period.Origin}.");
                    }
                }
            }
        }
    }
}
