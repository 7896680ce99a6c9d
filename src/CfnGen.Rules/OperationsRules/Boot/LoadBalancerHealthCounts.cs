using CfnGen.Model.Documents;
using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>A group behind a load balancer replaces instances that the load balancer finds unhealthy.</summary>
internal sealed class LoadBalancerHealthCounts : Rule
{
    public override RuleInfo Info { get; } = new("CG5613", Severity.Info,
        "A group behind a load balancer has the HealthCheckType ELB.",
        "An instance whose application hangs gets no requests, and is never replaced, as long as the machine itself runs.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-elb-healthcheck.html")
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
            if ((group.Find("TargetGroupARNs") ?? group.Find("LoadBalancerNames")) is not { } balancer || (balancer.Node is SequenceNode && balancer.Items.Length == 0) || balancer.Node is IntrinsicNode)
            {
                continue;
            }

            if (group.Find("HealthCheckType") is null)
            {
                yield return AtKey(balancer, $"'{group.Resource.Name}' looks at its machines only: set HealthCheckType to ELB, so that it replaces instances that do not answer.");
            }

            foreach (var type in template.Texts(group, "HealthCheckType"))
            {
                if (type.Text == "EC2")
                {
                    yield return At(type.Place, $"'{group.Resource.Name}' looks at its machines only: set HealthCheckType to ELB, so that it replaces instances that do not answer.");
                }
            }
        }
    }
}
