using CfnGen.Planning.Capacity;

namespace CfnGen.Planning.Tests.Capacity.Groups;

public sealed class ReplacingForecastTests
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-replacingupdate
    private readonly GroupTemplate before = new()
    {
        UpdatePolicy = "{AutoScalingReplacingUpdate: {WillReplace: true}, AutoScalingRollingUpdate: {MinInstancesInService: 1}}",
        CreationPolicy = "{ResourceSignal: {Count: 2, Timeout: PT15M}}",
    };

    [Fact]
    public void Wins_over_a_rolling_update_and_keeps_the_first_group_until_the_second_is_there()
    {
        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}");

        Assert.Equal((UpdateMethod.ReplacingUpdate, CapacityOutcome.Replaced), (update.Method, update.Outcome));
        Assert.Equal(
            """
            0 s: 2 old, 0 new, 2 in service: the update begins
            0 s: 2 old, 2 new, 2 in service: a second group starts with 2 new instances
            3 min: 2 old, 2 new, 4 in service: 2 new have signalled: the second group is there
            3 min: 0 old, 2 new, 2 in service: the first group is deleted: 2 old are ended
            4 min: 0 old, 2 new, 2 in service: the update is done
            """,
            Forecasts.Summary(update.Steps));
        Assert.Equal(TimeSpan.FromMinutes(16), update.WorstDuration);
    }

    [Fact]
    public void Leaves_the_first_group_alone_when_the_second_never_signals()
    {
        var failure = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}").Failure!;

        Assert.Equal(TimeSpan.FromMinutes(15), failure.FailsAfter);
        Assert.Equal(2, failure.LeastInService);
    }

    [Fact]
    public void Warns_when_nothing_proves_the_second_group()
    {
        var old = before with { CreationPolicy = null };

        var update = Forecasts.Single($"{old}", $"{old with { Image = "ami-2" }}");

        Assert.Equal(0, update.LeastInService);
        Assert.Contains(update.Warnings, warning => warning.StartsWith("Give the group a CreationPolicy", StringComparison.Ordinal));
    }

    [Fact]
    public void Warns_when_the_second_group_is_smaller_than_what_runs()
    {
        // https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/467
        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}", new() { LiveSize = 4 });

        Assert.Equal(6, update.MostRunning);
        Assert.Contains(update.Warnings, warning => warning.StartsWith("The second group starts with 2 instances where 4 run now", StringComparison.Ordinal));
    }

    [Fact]
    public void Fails_when_more_signals_are_awaited_than_instances_start()
    {
        var after = before with { Image = "ami-2", CreationPolicy = "{ResourceSignal: {Count: 3}}" };

        var update = Forecasts.Single($"{before}", $"{after}");

        Assert.Equal(CapacityOutcome.Fails, update.Outcome);
        Assert.Contains("3 signals", Assert.Single(update.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Follows_from_another_name_whatever_the_policy_is()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html#cfn-autoscaling-autoscalinggroup-autoscalinggroupname
        var old = before with { UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 1"), Properties = "AutoScalingGroupName: one" };

        var update = Forecasts.Single($"{old}", $"{old with { Properties = "AutoScalingGroupName: two" }}");

        Assert.Equal(UpdateMethod.ReplacingUpdate, update.Method);
        Assert.Equal("Properties.AutoScalingGroupName changes, for which CloudFormation makes a second group.", Assert.Single(update.Reasons));
    }

    [Fact]
    public void Comes_with_another_logical_id_too()
    {
        var group = before with { UpdatePolicy = null };

        var update = Forecasts.Single($"{group}", $"{group}".Replace("Group:", "Fleet:", StringComparison.Ordinal));

        Assert.Equal(("Fleet", UpdateMethod.ReplacingUpdate, CapacityOutcome.Replaced), (update.LogicalId, update.Method, update.Outcome));
        Assert.Equal(["'Group' is called 'Fleet' now, which makes another resource of it."], update.Reasons);
        Assert.Equal((2, 4), (update.LeastInService, update.MostRunning));
    }

    [Fact]
    public void Knows_the_live_size_of_a_renamed_group_by_its_old_id()
    {
        var update = Forecasts.Single($"{before}", $"{before}".Replace("Group:", "Fleet:", StringComparison.Ordinal), new CapacityOptions().WithLiveSize("Group=4"));

        Assert.Equal(4, update.Steps[0].Old);
    }

    [Fact]
    public void Is_never_done_before_its_worst_case()
    {
        var hasty = before with { CreationPolicy = null };

        var update = Forecasts.Single($"{hasty}", $"{hasty with { Image = "ami-2" }}", new() { LaunchTime = TimeSpan.FromMinutes(9) });

        Assert.Equal((TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10)), (update.ExpectedDuration, update.WorstDuration));
    }

    [Fact]
    public void Fails_by_a_timeout_of_the_wrong_form()
    {
        var wrong = before with { CreationPolicy = "{ResourceSignal: {Count: 2, Timeout: 15}}" };

        var update = Forecasts.Single($"{wrong}", $"{wrong with { Image = "ami-2" }}");

        Assert.Equal("The update fails: in the CreationPolicy Timeout is '15', which is no duration such as PT5M.", Assert.Single(update.Warnings));
    }
}
