using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Network;

/// <summary>Encryption that is broken counts as none.</summary>
internal sealed class TlsIsCurrent : Rule
{
    public override RuleInfo Info { get; } = new("CG4106", Severity.Warning,
        "Listeners and distributions take TLS 1.2 or later only.",
        "TLS 1.0 and 1.1 have known weaknesses, and standards such as PCI DSS do not allow them.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !ImportValue web-balancer
                  Port: 443
                  Protocol: HTTPS
                  SslPolicy: ELBSecurityPolicy-2015-05
                  Certificates: [{CertificateArn: !ImportValue web-certificate}]
                  DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !ImportValue web-balancer
                  Port: 443
                  Protocol: HTTPS
                  SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06
                  Certificates: [{CertificateArn: !ImportValue web-certificate}]
                  DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}]
            """,
    };

    // The policies of load balancers that still speak TLS 1.0 or 1.1.
    private static readonly string[] OldPolicies =
    [
        "ELBSecurityPolicy-2015-05", "ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-FS-2018-06", "ELBSecurityPolicy-FS-1-1-2019-08",
        "ELBSecurityPolicy-TLS-1-0-2015-04", "ELBSecurityPolicy-TLS-1-1-2017-01", "ELBSecurityPolicy-TLS13-1-0-2021-06", "ELBSecurityPolicy-TLS13-1-1-2021-06",
    ];

    // What CloudFront calls them.
    private static readonly string[] OldProtocols = ["SSLv3", "TLSv1", "TLSv1_2016", "TLSv1.1_2016"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.ValuesOf("AWS::ElasticLoadBalancingV2::Listener", "SslPolicy"))
        {
            if (Old(value, OldPolicies, template) is { } policy)
            {
                yield return At(policy.Place, $"'{policy.Text}'{policy.Origin} still takes TLS 1.0 or 1.1: use ELBSecurityPolicy-TLS13-1-2-2021-06 or a later policy.");
            }
        }

        foreach (var value in template.Properties.ValuesOf("AWS::CloudFront::Distribution", "MinimumProtocolVersion"))
        {
            if (Old(value, OldProtocols, template) is { } protocol)
            {
                yield return At(protocol.Place, $"'{protocol.Text}'{protocol.Origin} still takes TLS 1.0 or 1.1: use TLSv1.2_2021 or a later version.");
            }
        }
    }

    private static KnownText? Old(PropertyValue value, string[] old, CheckedTemplate template) =>
        template.TextOf(new(value.Place, value.When)) is { } known && Array.IndexOf(old, known.Text) >= 0 ? known : null;
}
