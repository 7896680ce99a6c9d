using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Network;

/// <summary>Plain HTTP serves to find the way to HTTPS.</summary>
internal sealed class HttpListenerRedirects : Rule
{
    public override RuleInfo Info { get; } = new("CG4104", Severity.Warning,
        "An HTTP listener that the internet reaches redirects to HTTPS.",
        "What goes over plain HTTP can be read and changed on the way, cookies and passwords too.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html")
    {
        Wrong = """
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
            """,
        Right = """
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: redirect, RedirectConfig: {Protocol: HTTPS, Port: '443', StatusCode: HTTP_301}}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var listener in template.Properties.ObjectsOf("AWS::ElasticLoadBalancingV2::Listener"))
        {
            if (!IsPublic(listener, template) || !Forwards(listener.Resource, template))
            {
                continue;
            }

            foreach (var protocol in template.Texts(listener, "Protocol"))
            {
                if (protocol.Text == "HTTP")
                {
                    yield return At(protocol.Place, "Redirect plain HTTP to an HTTPS listener instead of serving it: DefaultActions with Type 'redirect'.");
                }
            }
        }
    }

    // Of a load balancer elsewhere nobody knows whom it faces.
    private static bool IsPublic(CheckedObject listener, CheckedTemplate template)
    {
        if (listener.Find("LoadBalancerArn") is not { } arn
            || template.TargetOf(arn) is not { Resource: { Type: "AWS::ElasticLoadBalancingV2::LoadBalancer" } balancer })
        {
            return false;
        }

        return balancer.Properties?["Scheme"] is not { } scheme
            || template.TextOf(new(scheme, balancer.When)) is { Text: "internet-facing" };
    }

    // Whoever redirects under a condition or for some paths knows why not the rest; a fixed answer has nothing to hide.
    private static bool Forwards(CheckedResource listener, CheckedTemplate template)
    {
        var forwards = false;
        foreach (var action in ActionsOf(listener, template))
        {
            switch (action.Find("Type")?.Text)
            {
                case "redirect" when !StaysInClear(action):
                    return false;
                case "forward":
                    forwards = true;
                    break;
            }
        }

        return forwards;
    }

    // Those of its rules too.
    private static IEnumerable<CheckedObject> ActionsOf(CheckedResource listener, CheckedTemplate template)
    {
        foreach (var action in template.Properties.ObjectsOf("AWS::ElasticLoadBalancingV2::Listener", "Action"))
        {
            if (action.Resource == listener)
            {
                yield return action;
            }
        }

        foreach (var action in template.Properties.ObjectsOf("AWS::ElasticLoadBalancingV2::ListenerRule", "Action"))
        {
            if (action.Resource.Properties?["ListenerArn"] is { } arn && template.TargetOf(arn)?.Resource == listener)
            {
                yield return action;
            }
        }
    }

    // What a redirect does not name stays as it was.
    private static bool StaysInClear(CheckedObject action) =>
        action.Find("RedirectConfig") is { Node: MappingNode } redirect && redirect["Protocol"] is null or { Text: "HTTP" or "#{protocol}" };
}
