using CfnGen.Model.Documents;
using CfnGen.Stacks.PrometheusWeb;
using CfnGen.Stacks.Tests.EveryStack.Dependencies;
using CfnGen.Stacks.Tests.EveryStack.Reading;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.PrometheusWeb;

public sealed class PrometheusWebStackTests
{
    private static readonly TemplateDocument Template = new PrometheusWebStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("VPC/Properties/EnableDnsHostnames", "true")]
    [InlineData("VPC/Properties/EnableDnsSupport", "true")]
    [InlineData("SubnetAPublic/Properties/AvailabilityZone", "!Select [0, !GetAZs ]")]
    [InlineData("SubnetAPrivate/Properties/AvailabilityZone", "!Select [0, !GetAZs ]")]
    [InlineData("SubnetBPublic/Properties/AvailabilityZone", "!Select [1, !GetAZs ]")]
    [InlineData("SubnetBPrivate/Properties/AvailabilityZone", "!Select [1, !GetAZs ]")]
    [InlineData("NatGatewayA/Properties/SubnetId", "!Ref SubnetAPublic")]
    [InlineData("NatGatewayB/Properties/SubnetId", "!Ref SubnetBPublic")]
    [InlineData("RouteAPublic/Properties/DestinationCidrBlock", "0.0.0.0/0")]
    [InlineData("RouteAPublic/Properties/GatewayId", "!Ref InternetGateway")]
    [InlineData("RouteBPublic/Properties/DestinationCidrBlock", "0.0.0.0/0")]
    [InlineData("RouteBPublic/Properties/GatewayId", "!Ref InternetGateway")]
    [InlineData("RouteAPrivate/Properties/DestinationCidrBlock", "0.0.0.0/0")]
    [InlineData("RouteAPrivate/Properties/NatGatewayId", "!Ref NatGatewayA")]
    [InlineData("RouteBPrivate/Properties/NatGatewayId", "!Ref NatGatewayB")]
    [InlineData("RouteBPrivate/Properties/DestinationCidrBlock", "0.0.0.0/0")]
    public void Has_a_network_of_its_own_with_a_nat_gateway_in_each_zone(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("LoadBalancer/Properties/Scheme", "internet-facing")]
    [InlineData("LoadBalancer/Properties/Type", "application")]
    [InlineData("LoadBalancer/Properties/Subnets", "[!Ref SubnetAPublic, !Ref SubnetBPublic]")]
    [InlineData("LoadBalancer/Properties/SecurityGroups", "[!Ref LoadBalancerSecurityGroup]")]
    [InlineData("LoadBalancer/Properties/LoadBalancerAttributes/0", "{Key: deletion_protection.enabled, Value: false}")]
    [InlineData("TargetGroup/Properties/Port", "80")]
    [InlineData("TargetGroup/Properties/Protocol", "HTTP")]
    [InlineData("TargetGroup/Properties/VpcId", "!Ref VPC")]
    [InlineData("TargetGroup/Properties/HealthCheckEnabled", "true")]
    [InlineData("TargetGroup/Properties/HealthyThresholdCount", "3")]
    [InlineData("TargetGroup/Properties/HealthCheckIntervalSeconds", "10")]
    [InlineData("TargetGroup/Properties/HealthCheckProtocol", "HTTP")]
    [InlineData("TargetGroup/Properties/HealthCheckPort", "80")]
    [InlineData("Listener/Properties/LoadBalancerArn", "!Ref LoadBalancer")]
    [InlineData("Listener/Properties/Port", "80")]
    [InlineData("Listener/Properties/Protocol", "HTTP")]
    [InlineData("Listener/Properties/DefaultActions", "[{TargetGroupArn: !Ref TargetGroup, Type: forward}]")]
    public void Answers_the_internet_on_port_80(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("LoadBalancerSecurityGroup", "[{CidrIp: 0.0.0.0/0, FromPort: 80, ToPort: 80, IpProtocol: tcp}]")]
    [InlineData("SecurityGroup", "[{SourceSecurityGroupId: !Ref LoadBalancerSecurityGroup, FromPort: 80, ToPort: 80, IpProtocol: tcp}]")]
    public void Opens_port_80_and_no_other(string group, string ingress) => Assert.Equal(ingress, Template.ValueAt($"Resources/{group}/Properties/SecurityGroupIngress"));

    [Theory]
    [InlineData("LoadBalancerInHttps/Condition", "HasCertificate")]
    [InlineData("LoadBalancerInHttps/Properties/FromPort", "443")]
    [InlineData("HttpsListener/Condition", "HasCertificate")]
    [InlineData("HttpsListener/Properties/Port", "443")]
    [InlineData("HttpsListener/Properties/Protocol", "HTTPS")]
    [InlineData("HttpsListener/Properties/SslPolicy", "ELBSecurityPolicy-TLS13-1-2-2021-06")]
    [InlineData("HttpsListener/Properties/Certificates", "[{CertificateArn: !Ref CertificateArn}]")]
    [InlineData("HttpsListener/Properties/DefaultActions", "[{TargetGroupArn: !Ref TargetGroup, Type: forward}]")]
    [InlineData("RedirectToHttps/Condition", "HasCertificate")]
    [InlineData("RedirectToHttps/Properties/Actions", "[{Type: redirect, RedirectConfig: {Protocol: HTTPS, Port: 443, StatusCode: HTTP_301}}]")]
    public void Encrypts_what_it_answers_with_a_certificate(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("Group/Properties/MinSize", "2")]
    [InlineData("Group/Properties/MaxSize", "8")]
    [InlineData("Group/Properties/AutoScalingGroupName", "!Ref AWS::StackName")]
    [InlineData("Group/Properties/VPCZoneIdentifier", "[!Ref SubnetAPrivate, !Ref SubnetBPrivate]")]
    [InlineData("Group/Properties/TargetGroupARNs", "[!Ref TargetGroup]")]
    [InlineData("Group/Properties/HealthCheckType", "ELB")]
    [InlineData("Group/Properties/HealthCheckGracePeriod", "900")]
    [InlineData("MetricEvents/Properties/LogGroupName", "!Sub ${AWS::StackName}Prometheus")]
    [InlineData("MetricEvents/Properties/RetentionInDays", "1")]
    public void Runs_two_to_eight_instances_in_private_subnets(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Fact]
    public void Leaves_the_capacity_to_the_scaling_policies() => Assert.False(Template.Has("Group", "DesiredCapacity"));

    [Theory]
    [InlineData("DependsOn", "[Listener, RouteAPrivate, RouteTableAssociationAPrivate, RouteBPrivate, RouteTableAssociationBPrivate]")]
    [InlineData("CreationPolicy/ResourceSignal", "{Count: 2, Timeout: PT15M}")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/MinInstancesInService", "2")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/MaxBatchSize", "1")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/WaitOnResourceSignals", "true")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/PauseTime", "PT15M")]
    public void Starts_and_rolls_when_everything_it_needs_is_there(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/Group/{path}"));

    [Theory]
    [InlineData("NginxConfiguration")]
    [InlineData("AgentConfiguration")]
    [InlineData("ScrapeConfiguration")]
    [InlineData("MetricEvents")]
    [InlineData("Logs")]
    [InlineData("NatGatewayA")]
    [InlineData("NatGatewayB")]
    [InlineData("Listener")]
    public void Starts_no_instance_before(string needed)
    {
        var graph = new DependencyGraph(Template);
        var resources = Template.Resources().ToDictionary(resource => resource.Id, StringComparer.Ordinal);

        Assert.True(graph.IsAfter(resources["Group"], resources[needed]));
    }

    [Theory]
    [InlineData("ImageId", "!Ref ImageId")]
    [InlineData("InstanceType", "!Ref InstanceType")]
    [InlineData("IamInstanceProfile/Arn", "!GetAtt InstanceProfile.Arn")]
    [InlineData("SecurityGroupIds", "[!Ref SecurityGroup]")]
    [InlineData("MetadataOptions", "{HttpTokens: required, HttpPutResponseHopLimit: 1}")]
    [InlineData("BlockDeviceMappings", "[{DeviceName: /dev/xvda, Ebs: {Encrypted: true, VolumeSize: 8, VolumeType: gp3, DeleteOnTermination: true}}]")]
    public void Launches_instances_as_they_should_be(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/LaunchTemplate/Properties/LaunchTemplateData/{path}"));

    [Theory]
    [InlineData("ImageId", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")]
    [InlineData("NodeExporterVersion", "1.4.0")]
    [InlineData("NodeExporterSha256", "e77ff1b0a824a4e13f82a35d98595fe526849c09e3480d0789a56b72242d2abc")]
    [InlineData("NginxExporterVersion", "0.11.0")]
    public void Pins_what_instances_install(string parameter, string value) => Assert.Equal(value, Template.ValueAt($"Parameters/{parameter}/Default"));

    [Theory]
    [InlineData("NodeExporterVersion", "Give three numbers such as 1.4.0.")]
    [InlineData("NginxExporterVersion", "Give three numbers such as 0.11.0.")]
    public void Says_what_a_version_looks_like(string parameter, string value) => Assert.Equal(value, Template.ValueAt($"Parameters/{parameter}/ConstraintDescription"));

    [Fact]
    public void Asks_for_the_checksum_that_it_does_not_know()
    {
        Assert.DoesNotContain("Default", Template.ValueAt("Parameters/NginxExporterSha256"), StringComparison.Ordinal);
        Assert.Equal("^[0-9a-f]{64}$", Template.ValueAt("Parameters/NginxExporterSha256/AllowedPattern"));
    }

    [Theory]
    [InlineData(
        0,
        "{Effect: Allow, Action: ssm:GetParameter, Resource: ["
        + "!Sub arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${NginxConfiguration}, "
        + "!Sub arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${AgentConfiguration}, "
        + "!Sub arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${ScrapeConfiguration}]}")]
    [InlineData(1, "{Effect: Allow, Action: [logs:CreateLogStream, logs:DescribeLogStreams, logs:PutLogEvents], Resource: [!GetAtt MetricEvents.Arn, !GetAtt Logs.Arn]}")]
    [InlineData(2, "{Effect: Allow, Action: cloudwatch:PutMetricData, Resource: *, Condition: {StringEquals: {cloudwatch:namespace: !Sub ${AWS::StackName}_Memory}}}")]
    [InlineData(3, "{Effect: Allow, Action: ec2:DescribeTags, Resource: *}")]
    [InlineData(4, "{Effect: Allow, Action: elasticloadbalancing:DescribeTargetHealth, Resource: *}")]
    public void Lets_instances_do_what_they_must(int statement, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Role/Properties/Policies/0/PolicyDocument/Statement/{statement}"));

    [Fact]
    public void Lets_instances_do_nothing_else()
    {
        var policies = (SequenceNode)Template.NodeAt("Resources/Role/Properties/Policies");
        var statements = (SequenceNode)Template.NodeAt("Resources/Role/Properties/Policies/0/PolicyDocument/Statement");

        Assert.Single(policies.Items);
        Assert.Equal(5, statements.Items.Count);
        Assert.False(Template.Has("Role", "ManagedPolicyArns"));
    }
}
