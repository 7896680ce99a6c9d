using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A redirection leads away from where the request came.</summary>
internal sealed class RedirectGoesElsewhere : Rule
{
    public override RuleInfo Info { get; } = new("CG3436", Severity.Error,
        "A redirection changes the protocol, host, port or path.",
        "Elastic Load Balancing refuses it, because it would be followed for ever.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: redirect, RedirectConfig: {StatusCode: HTTP_301, Host: '#{host}'}}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: redirect, RedirectConfig: {StatusCode: HTTP_301, Host: '#{host}', Protocol: HTTPS, Port: '443'}}]
            """,
    };

    private static readonly string[] Types = [ListenerRuleGroup.Listener, ListenerRuleGroup.ListenerRule];

    // What each part is when it is left out.
    private static readonly string[][] Unchanged = [["Protocol", "#{protocol}"], ["Host", "#{host}"], ["Port", "#{port}"], ["Path", "/#{path}"]];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var redirect in template.Properties.ObjectsOf(type, "RedirectConfig"))
            {
                if (!redirect.HasMacro && ChangesNothing(redirect))
                {
                    yield return AtKey(redirect.Place, "The redirection leads to where the request came: set Protocol, Host, Port or Path.");
                }
            }
        }
    }

    private static bool ChangesNothing(CheckedObject redirect)
    {
        foreach (var part in Unchanged)
        {
            if (redirect.Find(part[0]) is { } entry && entry.Text != part[1])
            {
                return false;
            }
        }

        return true;
    }
}
