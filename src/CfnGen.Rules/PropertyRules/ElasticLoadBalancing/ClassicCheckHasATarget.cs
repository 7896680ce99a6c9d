using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

/// <summary>A classic load balancer knows what to ask for health.</summary>
internal sealed class ClassicCheckHasATarget : Rule
{
    public override RuleInfo Info { get; } = new("CG3453", Severity.Error,
        "The target of a health check is TCP:port, SSL:port, HTTP:port/path or HTTPS:port/path.",
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
                  HealthCheck: {Target: 'HTTP:80', Interval: '30', Timeout: '5', HealthyThreshold: '3', UnhealthyThreshold: '3'}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP}]
                  HealthCheck: {Target: 'HTTP:80/', Interval: '30', Timeout: '5', HealthyThreshold: '3', UnhealthyThreshold: '3'}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var check in template.Properties.ObjectsOf(ElasticLoadBalancingRuleGroup.Type, "HealthCheck"))
        {
            foreach (var target in template.Texts(check, "Target"))
            {
                if (!IsTarget(target.Text))
                {
                    yield return At(target.Place, $"Write TCP:port, SSL:port, HTTP:port/path or HTTPS:port/path, not '{target.Text}'{target.Origin}.");
                }
            }
        }
    }

    private static bool IsTarget(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return false;
        }

        var rest = text[(colon + 1)..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        return text[..colon].ToUpperInvariant() switch
        {
            "TCP" or "SSL" => IsPort(rest),
            "HTTP" or "HTTPS" => slash >= 0 && IsPort(rest[..slash]),
            _ => false,
        };
    }

    private static bool IsPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535;
}
