using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>What a load balancer answers itself is text.</summary>
internal sealed class FixedResponseIsText : Rule
{
    public override RuleInfo Info { get; } = new("CG3438", Severity.Error,
        "The ContentType of a fixed response is text/plain, text/css, text/html, application/javascript or application/json.",
        "Elastic Load Balancing refuses the listener or the rule.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_FixedResponseActionConfig.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404', ContentType: text/xml}}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404', ContentType: text/plain}}]
            """,
    };

    private static readonly string[] Types = [ListenerRuleGroup.Listener, ListenerRuleGroup.ListenerRule];
    private static readonly string[] Texts = ["text/plain", "text/css", "text/html", "application/javascript", "application/json"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var response in template.Properties.ObjectsOf(type, "FixedResponseConfig"))
            {
                foreach (var content in template.Texts(response, "ContentType"))
                {
                    if (Array.IndexOf(Texts, content.Text) < 0)
                    {
                        yield return At(content.Place, $"Use one of {string.Join(", ", Texts)}, not '{content.Text}'{content.Origin}.");
                    }
                }
            }
        }
    }
}
