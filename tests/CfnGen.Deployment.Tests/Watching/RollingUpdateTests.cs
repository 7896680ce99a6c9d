using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

public sealed class RollingUpdateTests
{
    private const string Begun = "Rolling update initiated. Terminating 4 obsolete instance(s) in batches of 3, while keeping at least 1 instance(s) in service. Waiting on resource signals with a timeout of PT15M when new instances are added to the autoscaling group.";

    [Fact]
    public void Knows_its_size_and_batches_from_the_first_event()
    {
        var rolling = After(Begun);

        Assert.Equal((4, 3, 2, 0), (rolling?.Instances, rolling?.BatchSize, rolling?.Batches, rolling?.Percent));
    }

    [Fact]
    public void Counts_the_signals_of_new_instances()
    {
        var rolling = After(Begun, "Received SUCCESS signal with UniqueId i-0a", "Received SUCCESS signal with UniqueId i-0b");

        Assert.Equal(2, rolling?.Signals);
    }

    [Fact]
    public void Reads_how_much_is_done()
    {
        var rolling = After(Begun, "Successfully terminated instance(s) [i-1,i-2] (Progress 50%).");

        Assert.Equal(50, rolling?.Percent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Resource creation Initiated")]
    [InlineData("Temporarily setting autoscaling group MinSize and DesiredCapacity to 4.")]
    public void Is_none_while_no_event_tells_of_one(string reason)
    {
        Assert.Null(After(reason));
    }

    [Fact]
    public void Is_told_by_groups_only()
    {
        var seen = Events.Of("Role", "UPDATE_IN_PROGRESS", Begun, "AWS::IAM::Role");

        Assert.Null(RollingUpdate.After(null, seen));
    }

    private static RollingUpdate? After(params string[] reasons) =>
        reasons.Aggregate((RollingUpdate?)null, (before, reason) => RollingUpdate.After(before, Events.Of("Group", "UPDATE_IN_PROGRESS", reason, "AWS::AutoScaling::AutoScalingGroup")));
}
