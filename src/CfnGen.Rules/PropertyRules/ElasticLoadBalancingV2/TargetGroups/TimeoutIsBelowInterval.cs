using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>A health check has its answer before the next one begins.</summary>
internal sealed class TimeoutIsBelowInterval : Rule
{
    public override RuleInfo Info { get; } = new("CG3416", Severity.Error,
        "The timeout of health checks is shorter than their interval; for target groups of network load balancers it may be as long.",
        "Elastic Load Balancing refuses the target group. For HTTP and HTTPS the timeout is 5 seconds where none is set.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
                  HealthCheckIntervalSeconds: 5
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
                  HealthCheckIntervalSeconds: 5
                  HealthCheckTimeoutSeconds: 2
            """,
    };

    private const string Interval = "HealthCheckIntervalSeconds";
    private const string Timeout = "HealthCheckTimeoutSeconds";
    private const double UsualTimeout = 5;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(TargetGroupRuleGroup.Type))
        {
            var isHttp = IsHttp(template, group);
            foreach (var interval in template.Numbers(group, Interval))
            {
                foreach (var timeout in template.Numbers(group, Timeout))
                {
                    if ((timeout.Number > interval.Number || (isHttp && timeout.Number >= interval.Number)) && template.CanMeet(timeout.When, interval.When))
                    {
                        yield return At(timeout.Place, $"Keep the timeout ({timeout.Text}{timeout.Origin}) below the interval ({interval.Text}{interval.Origin}).");
                    }
                }

                if (isHttp && interval.Number <= UsualTimeout && template.CanLack(group, Timeout, interval.When))
                {
                    yield return At(interval.Place, $"Set {Timeout} below the interval ({interval.Text}{interval.Origin}): without it the timeout is 5 seconds.");
                }
            }
        }
    }

    private static bool IsHttp(CheckedTemplate template, CheckedObject group) =>
        template.Values(group, "Protocol") is [{ Place.Text: "HTTP" or "HTTPS" }];
}
