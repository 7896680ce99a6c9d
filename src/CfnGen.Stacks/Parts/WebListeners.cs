using CfnGen.Model;
using CfnGen.Resources.ElasticLoadBalancingV2;

namespace CfnGen.Stacks.Parts;

/// <summary>How a load balancer takes requests: in clear on port 80, or with a certificate over HTTPS alone.</summary>
/// <param name="place">Given by the stack; the prefix is best left empty.</param>
public sealed class WebListeners(PartPlace place) : Part(place)
{
    public required Ref<LoadBalancer> LoadBalancer { get; init; }

    public required Ref<TargetGroup> TargetGroup { get; init; }

    /// <summary>Whether there is a certificate.</summary>
    public required Condition HasCertificate { get; init; }

    public required CfnString CertificateArn { get; init; }

    public Listener Listener => Resource(() => new Listener
    {
        DefaultActions = [new() { TargetGroupArn = TargetGroup, Type = "forward" }],
        LoadBalancerArn = LoadBalancer,
        Port = 80,
        Protocol = "HTTP",
    });

    public ListenerRule RedirectToHttps => Resource(() => new ListenerRule
    {
        Comment = "With a certificate no request is answered in clear: the listener on port 80 sends them all to the other one.",
        Condition = HasCertificate,
        ListenerArn = Listener.Ref,
        Priority = 1,
        Conditions = [new() { Field = "path-pattern", PathPatternConfig = new() { Values = ["*"] } }],
        Actions = [new() { Type = "redirect", RedirectConfig = new() { Protocol = "HTTPS", Port = "443", StatusCode = "HTTP_301" } }],
    });

    public Listener HttpsListener => Resource(() => new Listener
    {
        Condition = HasCertificate,
        DefaultActions = [new() { TargetGroupArn = TargetGroup, Type = "forward" }],
        LoadBalancerArn = LoadBalancer,
        Port = 443,
        Protocol = "HTTPS",
        Certificates = [new() { CertificateArn = CertificateArn }],
        SslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06".Comment("TLS 1.2 and 1.3"),
    });
}
