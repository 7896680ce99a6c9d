using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

/// <summary>A health check has its answer before the next one begins.</summary>
internal sealed class ClassicTimeoutIsBelowInterval : Rule
{
    public override RuleInfo Info { get; } = new("CG3454", Severity.Error,
        "The Timeout of a health check of a classic load balancer is shorter than its Interval.",
        "Elastic Load Balancing refuses the load balancer.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-healthcheck.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP}]
                  HealthCheck: {Target: 'HTTP:80/', Interval: '10', Timeout: '10', HealthyThreshold: '3', UnhealthyThreshold: '3'}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP}]
                  HealthCheck: {Target: 'HTTP:80/', Interval: '10', Timeout: '5', HealthyThreshold: '3', UnhealthyThreshold: '3'}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var check in template.Properties.ObjectsOf(ElasticLoadBalancingRuleGroup.Type, "HealthCheck"))
        {
            foreach (var timeout in template.Numbers(check, "Timeout"))
            {
                foreach (var interval in template.Numbers(check, "Interval"))
                {
                    if (timeout.Number >= interval.Number && template.CanMeet(timeout.When, interval.When))
                    {
                        yield return At(timeout.Place, $"Keep the timeout ({timeout.Text}{timeout.Origin}) below the interval ({interval.Text}{interval.Origin}).");
                    }
                }
            }
        }
    }
}
