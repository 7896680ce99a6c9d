using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>An action says how it is done.</summary>
internal sealed class ActionHasItsSettings : Rule
{
    public override RuleInfo Info { get; } = new("CG3435", Severity.Error,
        "An action has the settings of its type: TargetGroupArn or ForwardConfig for forward, RedirectConfig for redirect and so on.",
        "Elastic Load Balancing refuses the listener or the rule.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: redirect}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: redirect, RedirectConfig: {Protocol: HTTPS, Port: '443', StatusCode: HTTP_301}}]
            """,
    };

    private static readonly string[] Types = [ListenerRuleGroup.Listener, ListenerRuleGroup.ListenerRule];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var action in template.Properties.ObjectsOf(type, "Action"))
            {
                foreach (var kind in template.Texts(action, "Type"))
                {
                    if (SettingsOf(kind.Text) is { } settings && template.CanLack(action, settings, kind.When)
                        && (kind.Text != "forward" || action.Find("TargetGroupArn") is null))
                    {
                        yield return At(kind.Place, $"An action of the type '{kind.Text}'{kind.Origin} needs {(kind.Text == "forward" ? "'TargetGroupArn' or " : "")}'{settings}'.");
                    }
                }
            }
        }
    }

    private static string? SettingsOf(string kind) => kind switch
    {
        "forward" => "ForwardConfig",
        "redirect" => "RedirectConfig",
        "fixed-response" => "FixedResponseConfig",
        "authenticate-oidc" => "AuthenticateOidcConfig",
        "authenticate-cognito" => "AuthenticateCognitoConfig",
        "jwt-validation" => "JwtValidationConfig",
        _ => null,
    };
}
