using CfnGen.Planning.Capacity;

namespace CfnGen.Planning.Tests.Capacity.Groups;

public sealed class RefreshForecastTests
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-instancerefresh
    private const string Defaults = "{AutoScalingInstanceRefresh: {Strategy: Rolling}}";

    [Fact]
    public void Launches_one_before_one_goes_by_default()
    {
        var before = new GroupTemplate { UpdatePolicy = Defaults, Properties = "DefaultInstanceWarmup: 120" };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}");

        Assert.Equal(UpdateMethod.InstanceRefresh, update.Method);
        Assert.Equal(
            """
            0 s: 2 old, 0 new, 2 in service: the update begins
            0 s: 2 old, 1 new, 2 in service: batch 1 of 2: 1 new is started
            3 min: 2 old, 1 new, 3 in service: 1 new is in service and warm
            3 min: 1 old, 1 new, 2 in service: 1 old is ended
            3 min: 1 old, 2 new, 2 in service: batch 2 of 2: 1 new is started
            6 min: 1 old, 2 new, 3 in service: 1 new is in service and warm
            6 min: 0 old, 2 new, 2 in service: 1 old is ended
            6 min: 0 old, 2 new, 2 in service: the update is done
            """,
            Forecasts.Summary(update.Steps));
    }

    [Theory]
    [InlineData("MinHealthyPercentage: 50, MaxHealthyPercentage: 100", 4, 2, 4)] // ended first, half at a time
    [InlineData("MinHealthyPercentage: 0, MaxHealthyPercentage: 100", 4, 0, 4)] // all at once
    [InlineData("MinHealthyPercentage: 100, MaxHealthyPercentage: 200", 4, 4, 8)] // all beside the old ones
    [InlineData("MinHealthyPercentage: 90, MaxHealthyPercentage: 110", 10, 9, 11)] // one before and one after
    [InlineData("MinHealthyPercentage: 100, MaxHealthyPercentage: 100", 3, 2, 3)] // one at a time, ended first
    public void Keeps_between_the_least_and_the_greatest_share(string preferences, int live, int least, int most)
    {
        // https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html
        var before = new GroupTemplate { UpdatePolicy = $"{{AutoScalingInstanceRefresh: {{Strategy: Rolling, Preferences: {{{preferences}}}}}}}", MaxSize = 20 };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}", new() { LiveSize = live });

        Assert.Equal((least, most), (update.LeastInService, update.MostRunning));
        Assert.Equal((0, live), (update.Steps[^1].Old, update.Steps[^1].New));
    }

    [Fact]
    public void Waits_at_checkpoints_and_at_the_end()
    {
        // https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html
        var before = new GroupTemplate
        {
            UpdatePolicy = "{AutoScalingInstanceRefresh: {Strategy: Rolling, Preferences: {CheckpointPercentages: [50, 100], BakeTime: 600}}}",
        };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}");

        Assert.Equal(TimeSpan.FromMinutes(1 + 60 + 1 + 10), update.ExpectedDuration);
        Assert.Single(update.Steps, step => step.Event == "checkpoint at 50 percent");
    }

    [Fact]
    public void Starts_for_other_zones_too()
    {
        var before = new GroupTemplate { UpdatePolicy = Defaults, Properties = "AvailabilityZones: [eu-west-1a]" };

        var update = Forecasts.Single($"{before}", $"{before with { Properties = "AvailabilityZones: [eu-west-1b]" }}");

        Assert.Equal(CapacityOutcome.Replaced, update.Outcome);
    }

    [Fact]
    public void Fails_beside_a_rolling_update()
    {
        var before = new GroupTemplate { UpdatePolicy = "{AutoScalingInstanceRefresh: {Strategy: Rolling}, AutoScalingRollingUpdate: {MaxBatchSize: 1}}" };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}");

        Assert.Equal(CapacityOutcome.Fails, update.Outcome);
    }

    [Fact]
    public void Says_that_it_takes_no_signals()
    {
        var before = new GroupTemplate { UpdatePolicy = Defaults };

        var failure = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}").Failure!;

        Assert.Contains("no signals of cfn-signal", failure.Sentences[0], StringComparison.Ordinal);
    }
}
