namespace CfnGen.Planning.Tests;

public sealed class PlannerTests
{
    private const string Web = """
        Mappings:
          Images:
            eu-west-1: {Ami: ami-1}
            us-east-1: {Ami: ami-2}
        Resources:
          Launch:
            Type: AWS::AutoScaling::LaunchConfiguration
            Properties:
              ImageId: !FindInMap [Images, !Ref AWS::Region, Ami]
              InstanceType: t3.micro
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: 2
              MaxSize: 4
              LaunchConfigurationName: !Ref Launch
              AvailabilityZones: !GetAZs ""
            UpdatePolicy:
              AutoScalingRollingUpdate:
                MinInstancesInService: 1
          Policy:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              ScalingAdjustment: 1
        """;

    [Fact]
    public void Finds_nothing_between_a_template_and_itself()
    {
        var plan = Plans.Between(Web, Web);

        Assert.True(plan.IsEmpty);
    }

    [Fact]
    public void A_new_launch_configuration_rolls_the_group_that_refers_to_it()
    {
        var plan = Plans.Between(Web, Web.Replace("t3.micro", "t3.small", StringComparison.Ordinal));

        Assert.Equal(
            """
            Changed Launch Replacement
              Properties.InstanceType Replacement
            Changed Group InstancesRoll
              Properties.LaunchConfigurationName InstancesRoll because of ReplacedResource Launch
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void A_changed_mapping_replaces_what_may_look_the_entry_up()
    {
        var plan = Plans.Between(Web, Web.Replace("ami-2", "ami-3", StringComparison.Ordinal));

        Assert.Equal("us-east-1.Ami", Assert.Single(Assert.Single(plan.Entries).Changes).Path);
        Assert.Equal(
            """
            Changed Launch ReplacementIf
              Properties.ImageId ReplacementIf because of Mapping Images if it looks up an entry of Images that changes
            Changed Group InstancesRoll
              Properties.LaunchConfigurationName InstancesRoll because of ReplacedResource Launch if Launch is replaced
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void A_renamed_resource_is_replaced_and_so_is_who_cannot_change_the_reference()
    {
        var plan = Plans.Between(Web, Web.Replace("Group", "Servers", StringComparison.Ordinal).Replace("AutoScalingServers", "AutoScalingGroup", StringComparison.Ordinal));

        Assert.Equal(
            """
            Renamed Group -> Servers Replacement
            Changed Policy Replacement
              Properties.AutoScalingGroupName Replacement because of ReplacedResource Servers
            """,
            Plans.Summary(plan));
    }
}
