using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Bastion;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.Bastion;

public sealed class BastionStackTests
{
    private static readonly TemplateDocument Template = new BastionStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Fact]
    public void Opens_no_port_by_default()
    {
        Assert.False(Template.Has("SecurityGroup", "SecurityGroupIngress"));
        Assert.Equal("HasSSHCidr", Template.ValueAt("Resources/SecurityGroupInSSH/Condition"));
        Assert.Equal("", Template.ValueAt("Parameters/SSHCidr/Default"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("203.0.113.0/24", true)]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("203.0.113.7/32", true)]
    [InlineData("0.0.0.0/0", false)]
    [InlineData("128.0.0.0/1", false)]
    [InlineData("203.0.113.0", false)]
    public void Takes_a_range_for_ssh_that_is_not_the_world(string range, bool isTaken)
    {
        var pattern = Template.ValueAt("Parameters/SSHCidr/AllowedPattern");

        Assert.Equal(isTaken, Regex.IsMatch(range, $"^(?:{pattern})$"));
    }

    [Theory]
    [InlineData("0/PolicyDocument/Statement/0/Action", "ssm:UpdateInstanceInformation")]
    [InlineData("0/PolicyDocument/Statement/0/Resource", "!Sub arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*")]
    [InlineData("0/PolicyDocument/Statement/1/Action", "[ssmmessages:CreateControlChannel, ssmmessages:CreateDataChannel, ssmmessages:OpenControlChannel, ssmmessages:OpenDataChannel]")]
    [InlineData("0/PolicyDocument/Statement/2/Action", "ssm:DescribeInstanceInformation")]
    [InlineData("1/PolicyDocument/Statement/0/Resource", "!GetAtt Logs.Arn")]
    public void Has_the_rights_of_session_manager_and_no_more(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Role/Properties/Policies/{path}"));

    [Fact]
    public void Takes_no_policy_of_aws_that_reads_parameters() => Assert.False(Template.Has("Role", "ManagedPolicyArns"));

    [Theory]
    [InlineData("NetworkInterfaces/0/AssociatePublicIpAddress", "true")]
    [InlineData("NetworkInterfaces/0/Groups", "[!Ref SecurityGroup]")]
    [InlineData("MetadataOptions/HttpTokens", "required")]
    [InlineData("BlockDeviceMappings/0/Ebs/Encrypted", "true")]
    [InlineData("ImageId", "!Ref ImageId")]
    public void Launches_an_instance_that_reaches_session_manager_without_nat(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/LaunchTemplate/Properties/LaunchTemplateData/{path}"));

    [Theory]
    [InlineData("Properties/MinSize", "1")]
    [InlineData("Properties/MaxSize", "2")]
    [InlineData("Properties/VPCZoneIdentifier", "[!ImportValue !Sub ${ParentVPCStack}-SubnetAPublic, !ImportValue !Sub ${ParentVPCStack}-SubnetBPublic]")]
    [InlineData("CreationPolicy/ResourceSignal/Count", "1")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/MinInstancesInService", "1")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/MaxBatchSize", "1")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/WaitOnResourceSignals", "true")]
    [InlineData("UpdatePolicy/AutoScalingRollingUpdate/PauseTime", "PT15M")]
    public void Keeps_one_instance_even_during_updates(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/AutoScalingGroup/{path}"));

    [Theory]
    [InlineData("Namespace", "AWS/AutoScaling")]
    [InlineData("MetricName", "GroupInServiceInstances")]
    [InlineData("ComparisonOperator", "LessThanThreshold")]
    [InlineData("Threshold", "1")]
    [InlineData("EvaluationPeriods", "15")]
    [InlineData("TreatMissingData", "breaching")]
    [InlineData("AlarmActions", "[!Ref Alerts]")]
    public void Tells_when_there_is_none(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/NotInServiceAlarm/Properties/{property}"));

    [Fact]
    public void Measures_what_that_alarm_looks_at() =>
        Assert.Equal("[{Granularity: 1Minute, Metrics: [GroupInServiceInstances]}]", Template.ValueAt("Resources/AutoScalingGroup/Properties/MetricsCollection"));

    [Fact]
    public void Exports_the_security_group_by_the_name_that_web_apps_import() =>
        Assert.Equal("!Sub ${AWS::StackName}-SecurityGroup", Template.ValueAt("Outputs/SecurityGroupId/Export/Name"));
}
