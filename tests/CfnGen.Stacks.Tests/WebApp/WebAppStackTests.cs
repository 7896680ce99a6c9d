using CfnGen.Model.Documents;
using CfnGen.Stacks.WebApp;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.WebApp;

/// <summary>The values that the stack must keep whatever is done to its code, one by one.</summary>
public sealed class WebAppStackTests
{
    private const string Group = "[{Name: AutoScalingGroupName, Value: !Ref AutoScalingGroup}]";

    private static readonly TemplateDocument Template = new WebAppStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("Parameters/ParentSSHBastionStack/Default", "")]
    [InlineData("Parameters/SSHCidr/Default", "")]
    [InlineData("Parameters/CertificateArn/Default", "")]
    [InlineData("Parameters/KeyName/Default", "")]
    [InlineData("Parameters/InstanceType/Default", "t2.micro")]
    [InlineData("Parameters/ImageId/Type", "AWS::EC2::Image::Id")]
    [InlineData("Parameters/MetadataTokens/AllowedValues", "[optional, required]")]
    [InlineData("Parameters/LogsRetentionInDays/Type", "Number")]
    [InlineData("Parameters/LogsRetentionInDays/Default", "14")]
    [InlineData("Parameters/LogsRetentionInDays/AllowedValues", "[1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653]")]
    public void Has_the_parameters(string path, string value) => Assert.Equal(value, Template.ValueAt(path));

    [Theory]
    [InlineData("HasCertificate", "!Not [!Equals [!Ref CertificateArn, ]]")]
    [InlineData("HasKeyName", "!Not [!Equals [!Ref KeyName, ]]")]
    [InlineData("HasSSHBastionSecurityGroup", "!Not [!Equals [!Ref ParentSSHBastionStack, ]]")]
    [InlineData("HasNotSSHBastionSecurityGroup", "!Equals [!Ref ParentSSHBastionStack, ]")]
    [InlineData("HasSSHCidr", "!And [!Condition HasNotSSHBastionSecurityGroup, !Not [!Equals [!Ref SSHCidr, ]]]")]
    public void Has_the_conditions(string condition, string value) =>
        Assert.Equal(value, Template.ValueAt($"Conditions/{condition}"));

    [Theory]
    [InlineData("LoadBalancerSecurityGroup/Properties/SecurityGroupIngress/0/CidrIp", "0.0.0.0/0")]
    [InlineData("LoadBalancerSecurityGroup/Properties/SecurityGroupIngress/0/FromPort", "80")]
    [InlineData("LoadBalancerSecurityGroup/Properties/VpcId", "!ImportValue !Sub ${ParentVPCStack}-VPC")]
    [InlineData("LoadBalancerSecurityGroup/Properties/GroupDescription", "load-balancer-sg")]
    [InlineData("LoadBalancerSecurityGroup/Properties/SecurityGroupIngress/0/ToPort", "80")]
    [InlineData("LoadBalancerSecurityGroup/Properties/SecurityGroupIngress/0/IpProtocol", "tcp")]
    [InlineData("LoadBalancer/Properties/Scheme", "internet-facing")]
    [InlineData("LoadBalancer/Properties/SecurityGroups", "[!Ref LoadBalancerSecurityGroup]")]
    [InlineData("LoadBalancer/Properties/Subnets", "[!ImportValue !Sub ${ParentVPCStack}-SubnetAPublic, !ImportValue !Sub ${ParentVPCStack}-SubnetBPublic]")]
    [InlineData("TargetGroup/Properties/HealthCheckIntervalSeconds", "15")]
    [InlineData("TargetGroup/Properties/HealthCheckProtocol", "HTTP")]
    [InlineData("TargetGroup/Properties/HealthCheckTimeoutSeconds", "10")]
    [InlineData("TargetGroup/Properties/HealthCheckPath", "/5")]
    [InlineData("TargetGroup/Properties/HealthCheckPort", "3000")]
    [InlineData("TargetGroup/Properties/HealthyThresholdCount", "2")]
    [InlineData("TargetGroup/Properties/UnhealthyThresholdCount", "8")]
    [InlineData("TargetGroup/Properties/Matcher/HttpCode", "200")]
    [InlineData("TargetGroup/Properties/Port", "3000")]
    [InlineData("TargetGroup/Properties/Protocol", "HTTP")]
    [InlineData("TargetGroup/Properties/VpcId", "!ImportValue !Sub ${ParentVPCStack}-VPC")]
    [InlineData("TargetGroup/Properties/TargetGroupAttributes", "[{Key: deregistration_delay.timeout_seconds, Value: 60}]")]
    [InlineData("LoadBalancer/Properties/LoadBalancerAttributes", "[{Key: routing.http.drop_invalid_header_fields.enabled, Value: true}]")]
    [InlineData("Listener/Properties/Port", "80")]
    [InlineData("Listener/Properties/Protocol", "HTTP")]
    [InlineData("Listener/Properties/LoadBalancerArn", "!Ref LoadBalancer")]
    [InlineData("Listener/Properties/DefaultActions", "[{TargetGroupArn: !Ref TargetGroup, Type: forward}]")]
    public void Balances_the_load(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("HttpsListener/Condition", "HasCertificate")]
    [InlineData("HttpsListener/Properties/Port", "443")]
    [InlineData("HttpsListener/Properties/Certificates", "[{CertificateArn: !Ref CertificateArn}]")]
    [InlineData("HttpsListener/Properties/SslPolicy", "ELBSecurityPolicy-TLS13-1-2-2021-06")]
    [InlineData("HttpsListener/Properties/DefaultActions", "[{TargetGroupArn: !Ref TargetGroup, Type: forward}]")]
    [InlineData("LoadBalancerInHttps/Condition", "HasCertificate")]
    [InlineData("LoadBalancerInHttps/Properties/FromPort", "443")]
    [InlineData("RedirectToHttps/Condition", "HasCertificate")]
    [InlineData("RedirectToHttps/Properties/ListenerArn", "!Ref Listener")]
    [InlineData("RedirectToHttps/Properties/Conditions/0/PathPatternConfig/Values", "[*]")]
    [InlineData("RedirectToHttps/Properties/Actions/0/RedirectConfig", "{Protocol: HTTPS, Port: 443, StatusCode: HTTP_301}")]
    public void Answers_over_https_alone_once_it_has_a_certificate(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("Alerts/Properties/Subscription/0", "{Endpoint: !Ref AdminEmail, Protocol: email}")]
    [InlineData("AppErrorsLogsFilter/Properties/FilterPattern", "Error")]
    [InlineData("AppErrorsLogsFilter/Properties/MetricTransformations/0", "{MetricName: AppErrors, MetricNamespace: !Ref AWS::StackName, MetricValue: 1, DefaultValue: 0, Unit: Count}")]
    [InlineData("AppErrorsAlarm/Properties/Namespace", "!Ref AWS::StackName")]
    [InlineData("AppErrorsAlarm/Properties/MetricName", "AppErrors")]
    [InlineData("AppErrorsAlarm/Properties/Statistic", "Sum")]
    [InlineData("AppErrorsAlarm/Properties/Unit", "Count")]
    [InlineData("AppErrorsAlarm/Properties/Period", "60")]
    [InlineData("AppErrorsAlarm/Properties/EvaluationPeriods", "1")]
    [InlineData("AppErrorsAlarm/Properties/Threshold", "0")]
    [InlineData("AppErrorsAlarm/Properties/ComparisonOperator", "GreaterThanThreshold")]
    [InlineData("AppErrorsAlarm/Properties/AlarmActions", "[!Ref Alerts]")]
    public void Alerts_the_administrator(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("Namespace", "AWS/ApplicationELB", "AWS/ApplicationELB")]
    [InlineData("MetricName", "HTTPCode_ELB_5XX_Count", "HTTPCode_Target_5XX_Count")]
    [InlineData("Dimensions", "[{Name: LoadBalancer, Value: !GetAtt LoadBalancer.LoadBalancerFullName}]", "[{Name: LoadBalancer, Value: !GetAtt LoadBalancer.LoadBalancerFullName}]")]
    [InlineData("Statistic", "Sum", "Sum")]
    [InlineData("Period", "60", "60")]
    [InlineData("EvaluationPeriods", "1", "1")]
    [InlineData("ComparisonOperator", "GreaterThanThreshold", "GreaterThanThreshold")]
    [InlineData("Threshold", "0", "0")]
    [InlineData("AlarmActions", "[!Ref Alerts]", "[!Ref Alerts]")]
    public void Alerts_the_administrator_of_each_error(string property, string ofLoadBalancer, string ofTargets)
    {
        Assert.Equal(ofLoadBalancer, Template.ValueAt($"Resources/LoadBalancer5XXAlarm/Properties/{property}"));
        Assert.Equal(ofTargets, Template.ValueAt($"Resources/LoadBalancerTargetGroup5XXAlarm/Properties/{property}"));
    }

    [Theory]
    [InlineData("Namespace", "AWS/EC2", "AWS/EC2", "AWS/EC2")]
    [InlineData("MetricName", "CPUUtilization", "CPUUtilization", "CPUUtilization")]
    [InlineData("Dimensions", Group, Group, Group)]
    [InlineData("Statistic", "Average", "Average", "Average")]
    [InlineData("Period", "300", "300", "300")]
    [InlineData("EvaluationPeriods", "1", "1", "3")]
    [InlineData("ComparisonOperator", "GreaterThanThreshold", "GreaterThanThreshold", "LessThanThreshold")]
    [InlineData("Threshold", "85", "70", "30")]
    [InlineData("AlarmActions", "[!Ref Alerts]", "[!Ref ScalingUpPolicy]", "[!Ref ScalingDownPolicy]")]
    public void Watches_the_cpu(string property, string tooHigh, string high, string low)
    {
        Assert.Equal(tooHigh, Template.ValueAt($"Resources/CPUTooHighAlarm/Properties/{property}"));
        Assert.Equal(high, Template.ValueAt($"Resources/CPUHighAlarm/Properties/{property}"));
        Assert.Equal(low, Template.ValueAt($"Resources/CPULowAlarm/Properties/{property}"));
    }

    [Theory]
    [InlineData("LoadBalancer5XXAlarm", "notBreaching")]
    [InlineData("LoadBalancerTargetGroup5XXAlarm", "notBreaching")]
    [InlineData("AppErrorsAlarm", "notBreaching")]
    [InlineData("CPUTooHighAlarm", "missing")]
    [InlineData("CPUHighAlarm", "missing")]
    [InlineData("CPULowAlarm", "missing")]
    public void Says_what_missing_data_mean(string alarm, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/{alarm}/Properties/TreatMissingData"));

    [Theory]
    [InlineData("SecurityGroup/Properties/GroupDescription", "ec2-sg")]
    [InlineData("SecurityGroup/Properties/SecurityGroupIngress", "[{SourceSecurityGroupId: !Ref LoadBalancerSecurityGroup, FromPort: 3000, ToPort: 3000, IpProtocol: tcp}]")]
    [InlineData("SecurityGroupInSSHBastion/Condition", "HasSSHBastionSecurityGroup")]
    [InlineData("SecurityGroupInSSHBastion/Properties/FromPort", "22")]
    [InlineData("SecurityGroupInSSHBastion/Properties/ToPort", "22")]
    [InlineData("SecurityGroupInSSHBastion/Properties/SourceSecurityGroupId", "!ImportValue !Sub ${ParentSSHBastionStack}-SecurityGroup")]
    [InlineData("SecurityGroupInSSHWorld/Condition", "HasSSHCidr")]
    [InlineData("SecurityGroupInSSHWorld/Properties/FromPort", "22")]
    [InlineData("SecurityGroupInSSHWorld/Properties/ToPort", "22")]
    [InlineData("SecurityGroupInSSHWorld/Properties/CidrIp", "!Ref SSHCidr")]
    public void Opens_only_the_ports_that_it_must(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("AutoScalingGroup/Properties/MinSize", "2")]
    [InlineData("AutoScalingGroup/Properties/MaxSize", "4")]
    [InlineData("AutoScalingGroup/Properties/DesiredCapacity", "2")]
    [InlineData("AutoScalingGroup/Properties/HealthCheckType", "ELB")]
    [InlineData("AutoScalingGroup/Properties/HealthCheckGracePeriod", "300")]
    [InlineData("AutoScalingGroup/Properties/VPCZoneIdentifier", "[!ImportValue !Sub ${ParentVPCStack}-SubnetAPublic, !ImportValue !Sub ${ParentVPCStack}-SubnetBPublic]")]
    [InlineData("AutoScalingGroup/Properties/TargetGroupARNs", "[!Ref TargetGroup]")]
    [InlineData("AutoScalingGroup/Properties/Tags/0", "{Key: Name, Value: ec2, PropagateAtLaunch: true}")]
    [InlineData("AutoScalingGroup/DependsOn", "Listener")]
    [InlineData("AutoScalingGroup/CreationPolicy/ResourceSignal/Count", "2")]
    [InlineData("AutoScalingGroup/CreationPolicy/ResourceSignal/Timeout", "PT15M")]
    [InlineData("AutoScalingGroup/UpdatePolicy/AutoScalingRollingUpdate/MinInstancesInService", "2")]
    [InlineData("AutoScalingGroup/UpdatePolicy/AutoScalingRollingUpdate/MaxBatchSize", "1")]
    [InlineData("AutoScalingGroup/UpdatePolicy/AutoScalingRollingUpdate/SuspendProcesses", "[HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]")]
    [InlineData("AutoScalingGroup/UpdatePolicy/AutoScalingRollingUpdate/PauseTime", "PT15M")]
    [InlineData("AutoScalingGroup/UpdatePolicy/AutoScalingRollingUpdate/WaitOnResourceSignals", "true")]
    [InlineData("LaunchConfiguration/Properties/KeyName", "!If [HasKeyName, !Ref KeyName, !Ref AWS::NoValue]")]
    [InlineData("LaunchConfiguration/Properties/IamInstanceProfile", "!Ref InstanceProfile")]
    [InlineData("LaunchConfiguration/Properties/InstanceMonitoring", "false")]
    [InlineData("LaunchConfiguration/Properties/MetadataOptions", "{HttpTokens: !Ref MetadataTokens, HttpPutResponseHopLimit: 1}")]
    [InlineData("LaunchConfiguration/Properties/BlockDeviceMappings", "[{DeviceName: /dev/xvda, Ebs: {Encrypted: true, DeleteOnTermination: true}}]")]
    [InlineData("LaunchConfiguration/Metadata/AWS::CloudFormation::Init/config/commands/forever/command", "forever start -l /var/log/forever.log -o /var/log/app.out -e /var/log/app.err index.js")]
    [InlineData("LaunchConfiguration/Metadata/AWS::CloudFormation::Init/config/commands/forever/cwd", "/opt/app")]
    [InlineData("LaunchConfiguration/Metadata/AWS::CloudFormation::Init/config/files/~1etc~1awslogs~1awscli.conf/content", "!Sub [default]\nregion = ${AWS::Region}\n[plugins]\ncwlogs = cwlogs\n")]
    [InlineData("LaunchConfiguration/Metadata/AWS::CloudFormation::Init/config/files/~1etc~1awslogs~1awscli.conf/mode", "000644")]
    [InlineData("LaunchConfiguration/Metadata/AWS::CloudFormation::Init/config/files/~1etc~1awslogs~1awslogs.conf/mode", "000644")]
    [InlineData("LaunchConfiguration/Metadata/AWS::CloudFormation::Init/config/services/sysvinit/awslogs/ensureRunning", "true")]
    [InlineData("Logs/Properties/RetentionInDays", "!Ref LogsRetentionInDays")]
    [InlineData("InstanceProfile/Properties/Path", "/")]
    [InlineData("Role/Properties/Path", "/")]
    [InlineData("Role/Properties/AssumeRolePolicyDocument/Statement/0/Principal/Service", "ec2.amazonaws.com")]
    public void Runs_the_instances(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("0/PolicyDocument/Statement/0/Action", "[logs:CreateLogGroup, logs:CreateLogStream, logs:PutLogEvents, logs:DescribeLogStreams]")]
    [InlineData("0/PolicyDocument/Statement/0/Resource", "!GetAtt Logs.Arn")]
    [InlineData("1/PolicyDocument/Statement/0/Action", "elasticloadbalancing:DescribeTargetHealth")]
    [InlineData("1/PolicyDocument/Statement/0/Resource", "*")]
    public void Lets_the_instances_do_no_more_than_they_must(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Role/Properties/Policies/{path}"));

    [Theory]
    [InlineData("LoadBalancerSecurityGroup", "load-balancer-sg")]
    [InlineData("LoadBalancer", "load-balancer")]
    [InlineData("TargetGroup", "target-group")]
    [InlineData("SecurityGroup", "ec2-sg")]
    public void Has_names_where_people_look(string resource, string name) =>
        Assert.Equal($"{{Key: Name, Value: {name}}}", Template.ValueAt($"Resources/{resource}/Properties/Tags/0"));

    [Fact]
    public void Carries_the_fingerprint_of_the_work_of_cfn_init_in_the_boot_script()
    {
        var script = Template.ValueAt("Resources/LaunchConfiguration/Properties/UserData");

        Assert.Matches("the fingerprint [0-9a-f]{16}:", script);
    }

    [Theory]
    [InlineData("ScalingUpPolicy/Properties/AdjustmentType", "PercentChangeInCapacity")]
    [InlineData("ScalingUpPolicy/Properties/MinAdjustmentMagnitude", "1")]
    [InlineData("ScalingUpPolicy/Properties/ScalingAdjustment", "25")]
    [InlineData("ScalingUpPolicy/Properties/Cooldown", "600")]
    [InlineData("ScalingDownPolicy/Properties/AdjustmentType", "PercentChangeInCapacity")]
    [InlineData("ScalingDownPolicy/Properties/MinAdjustmentMagnitude", "1")]
    [InlineData("ScalingDownPolicy/Properties/ScalingAdjustment", "-25")]
    [InlineData("ScalingDownPolicy/Properties/Cooldown", "900")]
    public void Scales_with_the_cpu(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("DNSName/Value", "!GetAtt LoadBalancer.DNSName")]
    [InlineData("DNSName/Export/Name", "!Sub ${AWS::StackName}-DNSName")]
    [InlineData("URL/Value", "!Sub http://${LoadBalancer.DNSName}")]
    [InlineData("URL/Export/Name", "!Sub ${AWS::StackName}-URL")]
    public void Exports_its_address(string path, string value) => Assert.Equal(value, Template.ValueAt($"Outputs/{path}"));

    [Theory]
    [InlineData("/var/log/messages", "%b %d %H:%M:%S")]
    [InlineData("/var/log/secure", "%b %d %H:%M:%S")]
    [InlineData("/var/log/cron", "%b %d %H:%M:%S")]
    [InlineData("/var/log/cloud-init.log", "%b %d %H:%M:%S")]
    [InlineData("/var/log/cfn-init.log", "%Y-%m-%d %H:%M:%S")]
    [InlineData("/var/log/cfn-hup.log", "%Y-%m-%d %H:%M:%S")]
    [InlineData("/var/log/cfn-init-cmd.log", "%Y-%m-%d %H:%M:%S")]
    [InlineData("/var/log/cloud-init-output.log", null)]
    [InlineData("/var/log/dmesg", null)]
    [InlineData("/var/log/forever.log", null)]
    [InlineData("/var/log/app.out", null)]
    [InlineData("/var/log/app.err", null)]
    public void Sends_every_log_of_an_instance(string file, string? datetimeFormat)
    {
        var configuration = Template.ValueAt("Resources/LaunchConfiguration/Metadata/AWS::CloudFormation::Init/config/files/~1etc~1awslogs~1awslogs.conf/content");

        var format = datetimeFormat is null ? "" : $"datetime_format = {datetimeFormat}\n";
        Assert.Contains($"\n[{file}]\n{format}file = {file}\nlog_stream_name = {{instance_id}}{file}\nlog_group_name = ${{Logs}}\n", configuration, StringComparison.Ordinal);
    }
}
