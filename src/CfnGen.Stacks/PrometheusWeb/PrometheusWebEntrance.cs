using CfnGen.Model;
using CfnGen.Resources.EC2;
using CfnGen.Resources.ElasticLoadBalancingV2;
using CfnGen.Stacks.Parts;

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

    public WebListeners Listeners => Part(
        place => new WebListeners(place) { LoadBalancer = LoadBalancer.Ref, TargetGroup = TargetGroup.Ref, HasCertificate = web.HasCertificate, CertificateArn = web.CertificateArn },
        prefix: "");

    private static Resources.Tag Named(string name) => PrometheusWebStack.Named(name);
}
