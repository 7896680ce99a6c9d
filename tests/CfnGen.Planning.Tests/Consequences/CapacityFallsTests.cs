using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class CapacityFallsTests
{
    private const string Group = """
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: {MinSize: 2, MaxSize: 2, LaunchConfigurationName: first, AvailabilityZones: [eu-west-1a]}
            UpdatePolicy: {AutoScalingRollingUpdate: {MaxBatchSize: 2, MinInstancesInService: 0}}
        """;

    [Fact]
    public void A_batch_of_all_instances_leaves_none_in_service()
    {
        var plan = Plans.Between(Group, Group.Replace("first", "second", StringComparison.Ordinal));

        Assert.Equal(
            "Alarm Group: While Group is updated, for a while nothing of it serves. | Raise MinInstancesInService in its UpdatePolicy.",
            ConsequenceLines.Of(plan, ConsequenceKind.Capacity));
    }

    [Fact]
    public void A_batch_that_leaves_one_is_not_mentioned()
    {
        var before = Group.Replace("InService: 0", "InService: 1", StringComparison.Ordinal);

        var plan = Plans.Between(before, before.Replace("first", "second", StringComparison.Ordinal));

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.Capacity));
    }

    [Fact]
    public void A_group_that_may_end_no_instance_cannot_be_updated()
    {
        var before = Group.Replace("InService: 0", "InService: 2", StringComparison.Ordinal);

        var plan = Plans.Between(before, before.Replace("first", "second", StringComparison.Ordinal));

        Assert.StartsWith("Alarm Group: ", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refresh_has_another_remedy()
    {
        var before = Group.Replace("AutoScalingRollingUpdate: {MaxBatchSize: 2, MinInstancesInService: 0}", "AutoScalingInstanceRefresh: {Preferences: {MinHealthyPercentage: 0, MaxHealthyPercentage: 100}}", StringComparison.Ordinal)
            .Replace("LaunchConfigurationName: first", "LaunchTemplate: {LaunchTemplateId: lt, Version: first}", StringComparison.Ordinal);

        var plan = Plans.Between(before, before.Replace("first", "second", StringComparison.Ordinal));

        Assert.EndsWith(
            "Raise MinHealthyPercentage to 100 and MaxHealthyPercentage above it in the Preferences of AutoScalingInstanceRefresh.",
            ConsequenceLines.Of(plan, ConsequenceKind.Capacity),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_the_template_empties_is_not_mentioned()
    {
        var plan = Plans.Between(Group, Group.Replace("first", "second", StringComparison.Ordinal).Replace("MinSize: 2,", "MinSize: 0, DesiredCapacity: 0,", StringComparison.Ordinal));

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.Capacity));
    }

    [Fact]
    public void A_change_that_no_instance_gets_is_mentioned()
    {
        var before = Group.Replace("    UpdatePolicy: {AutoScalingRollingUpdate: {MaxBatchSize: 2, MinInstancesInService: 0}}", "", StringComparison.Ordinal);

        var plan = Plans.Between(before, before.Replace("first", "second", StringComparison.Ordinal));

        Assert.Equal(
            "Warning Group: Group: The group has no UpdatePolicy: 2 instances stay as started, and only those that are started later get the change. | "
            + "Give the group an UpdatePolicy with AutoScalingRollingUpdate in the same update, or start an instance refresh after it.",
            ConsequenceLines.Of(plan, ConsequenceKind.NoEffect));
    }
}
