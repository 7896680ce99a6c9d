using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Resources.AutoScaling;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class RollingUpdateTests
{
    private static readonly TemplateDocument Template = new RollingStack().ToTemplate();

    [Theory]
    [InlineData("MinInstancesInService", "2")]
    [InlineData("MaxBatchSize", "1")]
    [InlineData("PauseTime", "PT15M")]
    [InlineData("WaitOnResourceSignals", "true")]
    public void Waits_for_the_signals_of_each_batch(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/{property}"));

    [Fact]
    public void Suspends_what_would_change_the_group_meanwhile_and_never_launch_or_terminate() =>
        Assert.Equal(
            "[HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]",
            Template.ValueAt("Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/SuspendProcesses"));

    private sealed class RollingStack : Stack
    {
        public AutoScalingGroup Group => Resource(() => new AutoScalingGroup
        {
            MinSize = 2,
            MaxSize = 4,
            UpdatePolicy = RollingUpdate.WithSignals(minInService: 2, maxBatch: 1, pause: TimeSpan.FromMinutes(15)),
        });
    }
}
