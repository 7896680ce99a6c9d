using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

/// <summary>A listener follows policies that its load balancer has.</summary>
internal sealed class ClassicPolicyExists : Rule
{
    public override RuleInfo Info { get; } = new("CG3455", Severity.Error,
        "The policies that a listener of a classic load balancer names stand in the load balancer.",
        "Elastic Load Balancing does not find the policy and refuses the load balancer.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-listeners.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP, PolicyNames: [stick]}]
                  LBCookieStickinessPolicy: [{PolicyName: sticky, CookieExpirationPeriod: '60'}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP, PolicyNames: [sticky]}]
                  LBCookieStickinessPolicy: [{PolicyName: sticky, CookieExpirationPeriod: '60'}]
            """,
    };

    private static readonly string[] Definitions = ["Policies", "AppCookieStickinessPolicy", "LBCookieStickinessPolicy"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var names in template.Properties.ValuesOf(ElasticLoadBalancingRuleGroup.Type, "PolicyNames"))
        {
            if (PoliciesOf(template, names.Resource) is not { } policies)
            {
                continue;
            }

            foreach (var name in names.Place.Items)
            {
                // The policies that AWS itself has ready begin so, and need not be declared.
                if (name.Text is { } text && !policies.Contains(text) && !text.StartsWith("ELB", StringComparison.Ordinal) && !text.Contains("{{", StringComparison.Ordinal))
                {
                    yield return At(name, NearestName.Of(text, policies) is { } nearest
                        ? $"The load balancer has no policy '{text}': did you mean '{nearest}'?"
                        : $"The load balancer has no policy '{text}': add it to its Policies.");
                }
            }
        }
    }

    // Null where a name is only known when the template is deployed.
    private static List<string>? PoliciesOf(CheckedTemplate template, CheckedResource balancer)
    {
        var policies = new List<string>();
        foreach (var definition in Definitions)
        {
            foreach (var policy in template.Properties.ObjectsOf(ElasticLoadBalancingRuleGroup.Type, definition))
            {
                if (policy.Resource != balancer)
                {
                    continue;
                }

                if (policy.Find("PolicyName")?.Text is not { } name)
                {
                    return null;
                }

                policies.Add(name);
            }
        }

        return HasUnknown(balancer) ? null : policies;
    }

    // A list that a function gives holds what nobody sees.
    private static bool HasUnknown(CheckedResource balancer)
    {
        foreach (var definition in Definitions)
        {
            if (balancer.Properties?[definition] is { Node: not Model.Documents.SequenceNode })
            {
                return true;
            }
        }

        return false;
    }
}
