using CfnGen.Model.Documents;
using CfnGen.Stacks.ClassicWeb;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.ClassicWeb;

/// <summary>The values that the stack must keep whatever is done to its code, one by one.</summary>
public sealed class ClassicWebStackTests
{
    private static readonly TemplateDocument Template = new ClassicWebStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("HealthCheckPath/Default", "/some/valid/path")]
    [InlineData("KeyName/Default", "")]
    [InlineData("AccessLogsBucket/Default", "")]
    [InlineData("ParentSSHBastionStack/Default", "")]
    [InlineData("ImageId/Type", "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>")]
    [InlineData("ImageId/Default", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")]
    public void Has_the_parameters(string path, string value) => Assert.Equal(value, Template.ValueAt($"Parameters/{path}"));

    [Theory]
    [InlineData("Listeners/0", "{LoadBalancerPort: 80, Protocol: HTTP, InstancePort: 80, InstanceProtocol: HTTP, PolicyNames: [sessions]}")]
    [InlineData("Listeners/1/LoadBalancerPort", "443")]
    [InlineData("Listeners/1/Protocol", "HTTPS")]
    [InlineData("Listeners/1/InstancePort", "443")]
    [InlineData("Listeners/1/InstanceProtocol", "HTTPS")]
    [InlineData("Listeners/1/SSLCertificateId", "!Ref CertificateArn")]
    [InlineData("Listeners/1/PolicyNames", "[sessions, tls]")]
    [InlineData("AppCookieStickinessPolicy", "[{PolicyName: sessions, CookieName: JSESSIONID}]")]
    [InlineData("Policies/0/PolicyName", "tls")]
    [InlineData("Policies/0/PolicyType", "SSLNegotiationPolicyType")]
    [InlineData("Policies/0/Attributes", "[{Name: Reference-Security-Policy, Value: ELBSecurityPolicy-TLS-1-2-2017-01}]")]
    [InlineData("HealthCheck/Target", "!Sub HTTP:80${HealthCheckPath}")]
    [InlineData("HealthCheck/Interval", "30")]
    [InlineData("HealthCheck/Timeout", "5")]
    [InlineData("HealthCheck/HealthyThreshold", "10")]
    [InlineData("HealthCheck/UnhealthyThreshold", "2")]
    [InlineData("ConnectionSettings/IdleTimeout", "60")]
    [InlineData("ConnectionDrainingPolicy", "{Enabled: true, Timeout: 60}")]
    [InlineData("CrossZone", "true")]
    [InlineData("Scheme", "internet-facing")]
    [InlineData("Subnets", "[!ImportValue !Sub ${ParentVPCStack}-SubnetAPublic, !ImportValue !Sub ${ParentVPCStack}-SubnetBPublic]")]
    [InlineData("AccessLoggingPolicy", "!If [HasAccessLogs, {Enabled: true, S3BucketName: !Ref AccessLogsBucket, EmitInterval: 60}, !Ref AWS::NoValue]")]
    public void Balances_the_load(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/LoadBalancer/Properties/{property}"));

    [Theory]
    [InlineData("LoadBalancerSecurityGroup", "CidrIp: 0.0.0.0/0")]
    [InlineData("SecurityGroup", "SourceSecurityGroupId: !Ref LoadBalancerSecurityGroup")]
    public void Opens_the_ports_of_http_and_https(string group, string source) => Assert.Equal(
        $"[{{{source}, FromPort: 80, ToPort: 80, IpProtocol: tcp}}, {{{source}, FromPort: 443, ToPort: 443, IpProtocol: tcp}}]",
        Template.ValueAt($"Resources/{group}/Properties/SecurityGroupIngress"));

    [Theory]
    [InlineData("Condition", "HasSSHBastionSecurityGroup")]
    [InlineData("Properties/FromPort", "22")]
    [InlineData("Properties/SourceSecurityGroupId", "!ImportValue !Sub ${ParentSSHBastionStack}-SecurityGroup")]
    public void Lets_ssh_in_from_a_bastion_host_alone(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/SecurityGroupInSSHBastion/{path}"));

    [Theory]
    [InlineData("InstanceMonitoring", "false")]
    [InlineData("ImageId", "!Ref ImageId")]
    [InlineData("InstanceType", "!Ref InstanceType")]
    [InlineData("KeyName", "!If [HasKeyName, !Ref KeyName, !Ref AWS::NoValue]")]
    [InlineData("SecurityGroups", "[!Ref SecurityGroup]")]
    [InlineData("MetadataOptions", "{HttpTokens: required, HttpPutResponseHopLimit: 1}")]
    [InlineData("BlockDeviceMappings/0/Ebs/Encrypted", "true")]
    public void Launches_the_instances(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/LaunchConfiguration/Properties/{property}"));

    [Theory]
    [InlineData("Properties/MinSize", "1")]
    [InlineData("Properties/MaxSize", "3")]
    [InlineData("Properties/Cooldown", "120")]
    [InlineData("Properties/Tags", "[{Key: Name, Value: autoScaledInstance, PropagateAtLaunch: true}]")]
    [InlineData("Properties/TerminationPolicies", "[OldestLaunchConfiguration, Default]")]
    [InlineData("Properties/LoadBalancerNames", "[!Ref LoadBalancer]")]
    [InlineData("Properties/LaunchConfigurationName", "!Ref LaunchConfiguration")]
    [InlineData("Properties/VPCZoneIdentifier", "[!ImportValue !Sub ${ParentVPCStack}-SubnetAPrivate, !ImportValue !Sub ${ParentVPCStack}-SubnetBPrivate]")]
    [InlineData("Properties/HealthCheckType", "ELB")]
    [InlineData("Properties/HealthCheckGracePeriod", "1200")]
    [InlineData("CreationPolicy/ResourceSignal/Count", "1")]
    [InlineData("CreationPolicy/ResourceSignal/Timeout", "PT20M")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/MinInstancesInService", "1")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/MaxBatchSize", "1")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/PauseTime", "PT20M")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/WaitOnResourceSignals", "true")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/SuspendProcesses", "[HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]")]
    public void Keeps_one_to_three_instances(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/AutoScalingGroup/{path}"));

    [Fact]
    public void Leaves_the_capacity_to_the_scaling_policies() => Assert.False(Template.Has("AutoScalingGroup", "DesiredCapacity"));

    [Theory]
    [InlineData("ScaleUp/Properties/ScalingAdjustment", "1")]
    [InlineData("ScaleUp/Properties/AdjustmentType", "ChangeInCapacity")]
    [InlineData("ScaleUp/Properties/Cooldown", "300")]
    [InlineData("ScaleDown/Properties/ScalingAdjustment", "-1")]
    [InlineData("ScaleDown/Properties/AdjustmentType", "ChangeInCapacity")]
    [InlineData("ScaleDown/Properties/Cooldown", "300")]
    public void Scales_by_one(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("Namespace", "AWS/ELB", "AWS/ELB")]
    [InlineData("MetricName", "Latency", "Latency")]
    [InlineData("Dimensions", "[{Name: LoadBalancerName, Value: !Ref LoadBalancer}]", "[{Name: LoadBalancerName, Value: !Ref LoadBalancer}]")]
    [InlineData("Statistic", "Average", "Average")]
    [InlineData("Unit", "Seconds", "Seconds")]
    [InlineData("Threshold", "2", "2")]
    [InlineData("Period", "60", "60")]
    [InlineData("EvaluationPeriods", "2", "20")]
    [InlineData("ComparisonOperator", "GreaterThanThreshold", "LessThanThreshold")]
    [InlineData("TreatMissingData", "notBreaching", "breaching")]
    [InlineData("AlarmActions", "[!Ref ScaleUp, !Ref Alerts]", "[!Ref ScaleDown]")]
    public void Scales_by_the_latency(string property, string up, string down)
    {
        Assert.Equal(up, Template.ValueAt($"Resources/AlarmUp/Properties/{property}"));
        Assert.Equal(down, Template.ValueAt($"Resources/AlarmDown/Properties/{property}"));
    }

    [Theory]
    [InlineData("Metrics/0/Expression", "IF(latency > 2 AND cpu > 80, 1, 0)")]
    [InlineData("Metrics/0/ReturnData", "true")]
    [InlineData("Metrics/1/Id", "latency")]
    [InlineData("Metrics/1/MetricStat/Metric", "{Namespace: AWS/ELB, MetricName: Latency, Dimensions: [{Name: LoadBalancerName, Value: !Ref LoadBalancer}]}")]
    [InlineData("Metrics/1/MetricStat/Period", "300")]
    [InlineData("Metrics/1/MetricStat/Unit", "Seconds")]
    [InlineData("Metrics/1/ReturnData", "false")]
    [InlineData("Metrics/2/Id", "cpu")]
    [InlineData("Metrics/2/MetricStat/Metric", "{Namespace: AWS/EC2, MetricName: CPUUtilization, Dimensions: [{Name: AutoScalingGroupName, Value: !Ref AutoScalingGroup}]}")]
    [InlineData("Metrics/2/MetricStat/Period", "300")]
    [InlineData("Metrics/2/MetricStat/Unit", "Percent")]
    [InlineData("Metrics/2/ReturnData", "false")]
    [InlineData("Threshold", "0")]
    [InlineData("ComparisonOperator", "GreaterThanThreshold")]
    [InlineData("TreatMissingData", "notBreaching")]
    [InlineData("AlarmActions", "[!Ref Alerts]")]
    public void Tells_when_it_is_slow_and_busy(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/LatencyAndCpuAlarm/Properties/{path}"));

    [Theory]
    [InlineData("UnhealthyAlarm/Properties/MetricName", "UnHealthyHostCount")]
    [InlineData("UnhealthyAlarm/Properties/EvaluationPeriods", "15")]
    [InlineData("UnhealthyAlarm/Properties/TreatMissingData", "notBreaching")]
    [InlineData("UnhealthyAlarm/Properties/AlarmActions", "[!Ref Alerts]")]
    [InlineData("LoadBalancer5XXAlarm/Properties/MetricName", "HTTPCode_ELB_5XX")]
    [InlineData("LoadBalancer5XXAlarm/Properties/Statistic", "Sum")]
    [InlineData("LoadBalancer5XXAlarm/Properties/TreatMissingData", "notBreaching")]
    [InlineData("LoadBalancer5XXAlarm/Properties/AlarmActions", "[!Ref Alerts]")]
    [InlineData("Backend5XXAlarm/Properties/MetricName", "HTTPCode_Backend_5XX")]
    [InlineData("Backend5XXAlarm/Properties/Statistic", "Sum")]
    [InlineData("Backend5XXAlarm/Properties/Threshold", "0")]
    [InlineData("Backend5XXAlarm/Properties/TreatMissingData", "notBreaching")]
    [InlineData("Backend5XXAlarm/Properties/AlarmActions", "[!Ref Alerts]")]
    public void Alerts_the_administrator(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("0/PolicyDocument/Statement/0/Action", "[logs:CreateLogStream, logs:PutLogEvents, logs:DescribeLogStreams]")]
    [InlineData("0/PolicyDocument/Statement/0/Resource", "!GetAtt Logs.Arn")]
    [InlineData("1/PolicyDocument/Statement/0/Action", "elasticloadbalancing:DescribeInstanceHealth")]
    public void Lets_the_instances_do_no_more_than_they_must(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Role/Properties/Policies/{path}"));

    [Theory]
    [InlineData("DNSName/Value", "!GetAtt LoadBalancer.DNSName")]
    [InlineData("DNSName/Export/Name", "!Sub ${AWS::StackName}-DNSName")]
    [InlineData("URL/Export/Name", "!Sub ${AWS::StackName}-URL")]
    public void Exports_its_address(string path, string value) => Assert.Equal(value, Template.ValueAt($"Outputs/{path}"));
}
