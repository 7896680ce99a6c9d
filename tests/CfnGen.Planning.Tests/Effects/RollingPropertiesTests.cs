using CfnGen.Planning.Capacity;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Effects;

/// <summary>What a change of a group is called, and what the forecast says of its instances.</summary>
public sealed class RollingPropertiesTests
{
    [Theory]
    [InlineData("AutoScalingRollingUpdate: {MinInstancesInService: 1}", "LaunchConfigurationName", UpdateEffect.InstancesRoll, CapacityOutcome.Replaced)]
    [InlineData("AutoScalingInstanceRefresh: {Strategy: Rolling}", "LaunchConfigurationName", UpdateEffect.NoInterruption, CapacityOutcome.Unchanged)]
    [InlineData("AutoScalingScheduledAction: {IgnoreUnmodifiedGroupSizeProperties: true}", "LaunchConfigurationName", UpdateEffect.NoInterruption, CapacityOutcome.Unchanged)]
    [InlineData("AutoScalingInstanceRefresh: {Strategy: Rolling}", "PlacementGroup", UpdateEffect.InstancesRoll, CapacityOutcome.Replaced)]
    [InlineData("AutoScalingReplacingUpdate: {WillReplace: true}", "LaunchConfigurationName", UpdateEffect.Replacement, CapacityOutcome.Replaced)]
    public void The_effect_and_the_forecast_agree(string policy, string property, UpdateEffect effect, CapacityOutcome outcome)
    {
        var before = $"""
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties: {"{"}MinSize: 2, MaxSize: 4, {property}: one{"}"}
                UpdatePolicy: {"{"}{policy}{"}"}
            """;

        var plan = Plans.Between(before, before.Replace("one", "two", StringComparison.Ordinal));

        Assert.Equal((effect, outcome), (plan.Resources.Single().Effect, plan.CapacityUpdates.Single().Outcome));
    }

    [Fact]
    public void Zones_start_a_refresh_and_no_rolling_update()
    {
        const string Refreshed = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties: {MinSize: 2, MaxSize: 4, AvailabilityZones: [a]}
                UpdatePolicy: {AutoScalingInstanceRefresh: {Strategy: Rolling}}
            """;
        var rolled = Refreshed.Replace("AutoScalingInstanceRefresh: {Strategy: Rolling}", "AutoScalingRollingUpdate: {MaxBatchSize: 1}", StringComparison.Ordinal);

        var effects = new[] { Refreshed, rolled }.Select(before => Plans.Between(before, before.Replace("[a]", "[b]", StringComparison.Ordinal)).Resources.Single().Effect);

        Assert.Equal([UpdateEffect.InstancesRoll, UpdateEffect.NoInterruption], effects);
    }
}
