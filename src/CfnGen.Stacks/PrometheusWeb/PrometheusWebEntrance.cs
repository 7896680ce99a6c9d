using CfnGen.Model;
using CfnGen.Resources.EC2;
using CfnGen.Resources.ElasticLoadBalancingV2;

namespace CfnGen.Stacks.PrometheusWeb;

/// <summary>How requests come from the Internet to the instances.</summary>
public sealed class PrometheusWebEntrance(PartPlace place, PrometheusWebStack web) : Part(place)
{
    internal const int Port = 80;

    public SecurityGroup LoadBalancerSecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "Anyone may reach the load balancer, on port 80 only.",
        GroupDescription = "load balancer",
        VpcId = web.Network.VPC.Ref,
        SecurityGroupIngress = [new() { CidrIp = "0.0.0.0/0", FromPort = Port, ToPort = Port, IpProtocol = "tcp" }],
        Tags = [Named("load-balancer")],
    });

    public SecurityGroupIngress LoadBalancerInHttps => Resource(() => new SecurityGroupIngress
    {
        Comment = "With a certificate, on port 443 too.",
        Condition = web.HasCertificate,
        GroupId = LoadBalancerSecurityGroup.Ref,
        IpProtocol = "tcp",
        FromPort = 443,
        ToPort = 443,
        CidrIp = "0.0.0.0/0",
    });

    public LoadBalancer LoadBalancer => Resource(() => new LoadBalancer
    {
        DependsOn = web.Network.PublicExits,
        Scheme = LoadBalancerScheme.InternetFacing,
        Type = "application",
        SecurityGroups = [LoadBalancerSecurityGroup.Ref],
        Subnets = web.Network.PublicSubnets,
        LoadBalancerAttributes =
        [
            new() { Key = "deletion_protection.enabled", Value = "false" },
            new() { Key = "routing.http.drop_invalid_header_fields.enabled", Value = "true" },
        ],
        Tags = [Named("load-balancer")],
    });

    public TargetGroup TargetGroup => Resource(() => new TargetGroup
    {
        Port = Port,
        Protocol = "HTTP",
        VpcId = web.Network.VPC.Ref,
        HealthCheckEnabled = true,
        HealthCheckIntervalSeconds = 10,
        HealthCheckPort = $"{Port}",
        HealthCheckProtocol = "HTTP",
        HealthyThresholdCount = 3,
        TargetGroupAttributes =
        [
            new() { Comment = "an instance that is to end gets a minute to answer what it has begun", Key = "deregistration_delay.timeout_seconds", Value = "60" },
        ],
        Tags = [Named("web")],
    });

    public Listener Listener => Resource(() => new Listener
    {
        DefaultActions = [new() { TargetGroupArn = TargetGroup.Ref, Type = "forward" }],
        LoadBalancerArn = LoadBalancer.Ref,
        Port = Port,
        Protocol = "HTTP",
    });

    public ListenerRule RedirectToHttps => Resource(() => new ListenerRule
    {
        Comment = "With a certificate no request is answered in clear: the listener on port 80 sends them all to the other one.",
        Condition = web.HasCertificate,
        ListenerArn = Listener.Ref,
        Priority = 1,
        Conditions = [new() { Field = "path-pattern", PathPatternConfig = new() { Values = ["*"] } }],
        Actions = [new() { Type = "redirect", RedirectConfig = new() { Protocol = "HTTPS", Port = "443", StatusCode = "HTTP_301" } }],
    });

    public Listener HttpsListener => Resource(() => new Listener
    {
        Condition = web.HasCertificate,
        DefaultActions = [new() { TargetGroupArn = TargetGroup.Ref, Type = "forward" }],
        LoadBalancerArn = LoadBalancer.Ref,
        Port = 443,
        Protocol = "HTTPS",
        Certificates = [new() { CertificateArn = web.CertificateArn }],
        SslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06".Comment("TLS 1.2 and 1.3"),
    });

    private static Resources.Tag Named(string name) => PrometheusWebStack.Named(name);
}
