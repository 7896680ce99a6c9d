using CfnGen.Model.Documents;
using CfnGen.Stacks.WebApp;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.WebApp;

public sealed class WebAppLaunchTemplateStackTests
{
    private static readonly TemplateDocument Template = new WebAppLaunchTemplateStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("AutoScalingGroup/Properties/LaunchTemplate/Version", "!GetAtt LaunchTemplate.LatestVersionNumber")]
    [InlineData("LaunchTemplate/Properties/LaunchTemplateData/MetadataOptions/HttpTokens", "required")]
    [InlineData("LaunchTemplate/Properties/LaunchTemplateData/MetadataOptions/HttpPutResponseHopLimit", "1")]
    [InlineData("LaunchTemplate/Properties/LaunchTemplateData/BlockDeviceMappings/0/Ebs/Encrypted", "true")]
    [InlineData("LaunchTemplate/Properties/LaunchTemplateData/ImageId", "!Ref ImageId")]
    public void Launches_instances_that_any_account_may_have(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Fact]
    public void Takes_the_image_from_the_public_parameter_of_amazon_linux_2023()
    {
        Assert.Equal("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Template.ValueAt("Parameters/ImageId/Type"));
        Assert.Equal("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", Template.ValueAt("Parameters/ImageId/Default"));
    }

    [Theory]
    [InlineData("ScalingUpPolicy/Properties/StepAdjustments/0", "{MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 25}")]
    [InlineData("ScalingUpPolicy/Properties/StepAdjustments/1", "{MetricIntervalLowerBound: 15, ScalingAdjustment: 50}")]
    [InlineData("ScalingUpPolicy/Properties/EstimatedInstanceWarmup", "300")]
    [InlineData("ScalingDownPolicy/Properties/EstimatedInstanceWarmup", "300")]
    [InlineData("ScalingDownPolicy/Properties/StepAdjustments/0", "{MetricIntervalUpperBound: 0, ScalingAdjustment: -25}")]
    [InlineData("CPUHighAlarm/Properties/Threshold", "70")]
    [InlineData("CPUHighAlarm/Properties/ComparisonOperator", "GreaterThanOrEqualToThreshold")]
    [InlineData("CPULowAlarm/Properties/Threshold", "30")]
    public void Scales_in_steps(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("MinInstancesInService", "2")]
    [InlineData("MaxBatchSize", "1")]
    [InlineData("WaitOnResourceSignals", "true")]
    [InlineData("PauseTime", "PT15M")]
    [InlineData("SuspendProcesses", "[HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]")]
    public void Rolls_without_going_below_two_instances(string setting, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/AutoScalingGroup/UpdatePolicy/AutoScalingRollingUpdate/{setting}"));

    [Theory]
    [InlineData("CreationPolicy/ResourceSignal/Count", "2")]
    [InlineData("CreationPolicy/ResourceSignal/Timeout", "PT15M")]
    [InlineData("DependsOn", "Listener")]
    [InlineData("Properties/HealthCheckGracePeriod", "600")]
    public void Starts_when_the_load_balancer_can_find_it_healthy(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/AutoScalingGroup/{path}"));

    [Fact]
    public void Carries_the_fingerprint_of_the_work_of_cfn_init_in_the_boot_script()
    {
        var script = Template.ValueAt("Resources/LaunchTemplate/Properties/LaunchTemplateData/UserData");

        Assert.Matches("the fingerprint [0-9a-f]{16}:", script);
    }

    [Fact]
    public void Leaves_the_capacity_to_the_scaling_policies() => Assert.False(Template.Has("AutoScalingGroup", "DesiredCapacity"));

    [Theory]
    [InlineData("Action", "[logs:CreateLogStream, logs:PutLogEvents, logs:DescribeLogStreams]")]
    [InlineData("Resource", "!GetAtt Logs.Arn")]
    public void Lets_instances_write_to_their_own_log_group_only(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Role/Properties/Policies/0/PolicyDocument/Statement/0/{property}"));

    [Theory]
    [InlineData("DynamicUser=yes")]
    [InlineData("CapabilityBoundingSet=")]
    [InlineData("StandardOutput=append:/var/log/app.out")]
    public void Runs_the_application_as_a_user_that_owns_nothing(string line)
    {
        var unit = Template.ValueAt("Resources/LaunchTemplate/Metadata/AWS::CloudFormation::Init/config/files/~1etc~1systemd~1system~1app.service/content");

        Assert.Contains($"\n{line}\n", unit, StringComparison.Ordinal);
    }
}
