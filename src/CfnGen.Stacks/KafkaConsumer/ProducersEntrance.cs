using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.EC2;
using CfnGen.Resources.ElasticLoadBalancingV2;
using CfnGen.Resources.SNS;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>How streaming data comes in: a load balancer before the tasks that send it on to Kafka, and alarms when requests fail.</summary>
public sealed class ProducersEntrance(PartPlace place) : Part(place)
{
    /// <summary>The port on which the tasks take requests.</summary>
    public const int TaskPort = 8080;

    public required Ref<VPC> Vpc { get; init; }

    /// <summary>Public ones, because the senders are on the Internet.</summary>
    public required CfnList<Ref<Subnet>> Subnets { get; init; }

    /// <summary>Whether there is a certificate, and so HTTPS.</summary>
    public required Condition HasCertificate { get; init; }

    public required CfnString CertificateArn { get; init; }

    /// <summary>The address range that may send.</summary>
    public required CfnString SenderCidr { get; init; }

    /// <summary>Where the alarms are sent.</summary>
    public required Ref<Topic> Alerts { get; init; }

    public SecurityGroup SecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "Open on the listener's port, for those who send.",
        GroupDescription = "Load balancer of the producers",
        VpcId = Vpc,
        SecurityGroupIngress = [new() { CidrIp = SenderCidr, FromPort = Port, ToPort = Port, IpProtocol = "tcp" }],
        Tags = [new() { Key = "Name", Value = $"{Aws.StackName}-load-balancer" }],
    });

    public LoadBalancer LoadBalancer => Resource(() => new LoadBalancer
    {
        Scheme = LoadBalancerScheme.InternetFacing,
        SecurityGroups = [SecurityGroup.Ref],
        Subnets = Subnets,
        LoadBalancerAttributes = [new() { Key = "routing.http.drop_invalid_header_fields.enabled", Value = "true" }],
        Tags = [new() { Key = "Name", Value = Aws.StackName }],
    });

    public TargetGroup TargetGroup => Resource(() => new TargetGroup
    {
        Comment = "A task that stops gets no new requests and half a minute for those that it has.",
        VpcId = Vpc,
        TargetType = TargetGroupTargetType.Ip,
        Port = TaskPort,
        Protocol = "HTTP",
        HealthCheckPath = "/health",
        HealthCheckIntervalSeconds = 15,
        HealthCheckTimeoutSeconds = 5,
        HealthyThresholdCount = 2,
        UnhealthyThresholdCount = 3,
        TargetGroupAttributes = [new() { Key = "deregistration_delay.timeout_seconds", Value = "30" }],
        Tags = [new() { Key = "Name", Value = $"{Aws.StackName}-producers" }],
    });

    public Listener Listener => Resource(() => new Listener
    {
        Comment = "HTTPS with a certificate.",
        LoadBalancerArn = LoadBalancer.Ref,
        Port = Port,
        Protocol = Fn.If(HasCertificate, ListenerProtocol.Https, ListenerProtocol.Http),
        Certificates = Fn.If(HasCertificate, (CfnList<ListenerCertificateType>)[new() { CertificateArn = CertificateArn }], Aws.NoValue),
        SslPolicy = Fn.If(HasCertificate, (CfnString)"ELBSecurityPolicy-TLS13-1-2-2021-06", Aws.NoValue),
        DefaultActions = [new() { TargetGroupArn = TargetGroup.Ref, Type = "forward" }],
    }.Allow("CG4104", "Without a certificate there is no HTTPS to send requests to: that is for trying out."));

    public Alarm TaskErrorsAlarm => Resource(() => ErrorAlarm.OfTargets(LoadBalancer, "Producers answer with 5XX status codes.", Alerts) with { OKActions = [Alerts] });

    public Alarm ErrorsAlarm => Resource(() => ErrorAlarm.OfLoadBalancer(LoadBalancer, "The producers' load balancer answers with 5XX status codes: no producer does.", Alerts) with { OKActions = [Alerts] });

    private CfnInteger Port => Fn.If(HasCertificate, (CfnInteger)443, (CfnInteger)80);
}
