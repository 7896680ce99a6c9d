using CfnGen.Planning.Capacity;

namespace CfnGen.Planning.Tests.Capacity.Groups;

public sealed class LaunchChangesTests
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#aws-resource-update-policies
    [Theory]
    [InlineData("VPCZoneIdentifier: [a]", "VPCZoneIdentifier: [b]", "VPCZoneIdentifier[0] is another one.")]
    [InlineData("PlacementGroup: a", "PlacementGroup: b", "PlacementGroup is another one.")]
    [InlineData("LaunchTemplate: {LaunchTemplateId: lt-1, Version: 1}", "LaunchTemplate: {LaunchTemplateId: lt-1, Version: 2}", "LaunchTemplate.Version is another one.")]
    [InlineData("LaunchTemplate: {LaunchTemplateId: lt-1, Version: 1}", "MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: lt-1, Version: 1}}}", "MixedInstancesPolicy is new.")]
    public void Start_a_rolling_update(string before, string after, string reason)
    {
        var update = Forecasts.Single(Group(before), Group(after));

        Assert.Equal((UpdateMethod.RollingUpdate, CapacityOutcome.Replaced), (update.Method, update.Outcome));
        Assert.Contains(update.Reasons, sentence => sentence == reason || sentence.StartsWith(reason[..^1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AvailabilityZones: [a]", "AvailabilityZones: [b]")]
    [InlineData("HealthCheckType: EC2", "HealthCheckType: ELB")]
    public void Start_no_rolling_update_for_other_properties(string before, string after)
    {
        var updates = Forecasts.Between(Group(before), Group(after));

        Assert.Empty(updates);
    }

    [Fact]
    public void Come_from_a_launch_configuration_that_is_replaced()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html
        var update = Forecasts.Single(Configured("ami-1"), Configured("ami-2"));

        Assert.Equal("LaunchConfigurationName changes, because 'Launch' is replaced (ImageId).", Assert.Single(update.Reasons));
    }

    [Fact]
    public void Start_no_refresh_for_a_launch_configuration()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-instancerefresh
        const string Refresh = "{AutoScalingInstanceRefresh: {Strategy: Rolling}}";

        var update = Forecasts.Single(Configured("ami-1", Refresh), Configured("ami-2", Refresh));

        Assert.Equal(CapacityOutcome.Unchanged, update.Outcome);
        Assert.StartsWith("AutoScalingInstanceRefresh does not start", update.Reasons[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Say_nothing_of_a_group_whose_condition_does_not_hold()
    {
        var before = "Conditions: {Never: !Equals [a, b]}\n" + Group("PlacementGroup: a").Replace("Type: AWS::Auto", "Condition: Never\n    Type: AWS::Auto", StringComparison.Ordinal);

        var updates = Forecasts.Between(before, before.Replace("PlacementGroup: a", "PlacementGroup: b", StringComparison.Ordinal));

        Assert.Empty(updates);
    }

    private static string Group(string property) => $$"""
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            UpdatePolicy: {AutoScalingRollingUpdate: {MinInstancesInService: 1} }
            Properties:
              MinSize: 2
              MaxSize: 4
              {{property}}
        """;

    private static string Configured(string image, string policy = "{AutoScalingRollingUpdate: {MinInstancesInService: 1}}") => $$"""
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            UpdatePolicy: {{policy}}
            Properties:
              MinSize: 2
              MaxSize: 4
              LaunchConfigurationName: !Ref Launch
          Launch:
            Type: AWS::AutoScaling::LaunchConfiguration
            Properties: {InstanceType: t3.micro, ImageId: {{image}} }
        """;
}
