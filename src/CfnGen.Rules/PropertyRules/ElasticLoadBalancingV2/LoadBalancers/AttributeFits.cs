using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

/// <summary>An attribute that is set by its key has a value that it takes.</summary>
internal sealed class AttributeFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3405", Severity.Error,
        "An attribute of a load balancer, listener or target group is spelt right and has a value that it takes.",
        "Elastic Load Balancing refuses it, after the resource is made, so that the stack rolls back.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
                  TargetGroupAttributes: [{Key: deregistration_delay.timeout_seconds, Value: 30s}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
                  TargetGroupAttributes: [{Key: deregistration_delay.timeout_seconds, Value: '30'}]
            """,
    };

    private static readonly string[][] Attributes =
    [
        [BalancerKinds.Type, "LoadBalancerAttribute"],
        ["AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupAttribute"],
        ["AWS::ElasticLoadBalancingV2::Listener", "ListenerAttribute"],
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var definition in Attributes)
        {
            foreach (var attribute in template.Properties.ObjectsOf(definition[0], definition[1]))
            {
                foreach (var key in template.Texts(attribute, "Key"))
                {
                    if (AttributeValues.Misspelt(key.Text) is { } meant)
                    {
                        yield return At(key.Place, $"There is no attribute '{key.Text}'{key.Origin}: did you mean '{meant}'?");
                    }

                    foreach (var value in template.Texts(attribute, "Value"))
                    {
                        if (AttributeValues.Refuses(key.Text, value.Text) is { } taken && template.CanMeet(key.When, value.When))
                        {
                            yield return At(value.Place, $"'{key.Text}' takes {taken}, not '{value.Text}'{value.Origin}.");
                        }
                    }
                }
            }
        }
    }
}
