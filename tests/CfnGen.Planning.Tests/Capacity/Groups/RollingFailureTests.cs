namespace CfnGen.Planning.Tests.Capacity.Groups;

public sealed class RollingFailureTests
{
    [Fact]
    public void Leaves_a_group_without_DesiredCapacity_at_the_size_that_the_update_gave_it()
    {
        // https://github.com/guardian/testing-asg-rolling-update/blob/main/observations/healthy-to-unhealthy.md
        var before = new GroupTemplate
        {
            UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 5, MaxBatchSize: 5, WaitOnResourceSignals: true"), MinSize = 5, MaxSize = 10,
        };

        var failure = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}").Failure!;

        Assert.Equal(TimeSpan.FromMinutes(5), failure.FailsAfter);
        Assert.Equal(
            """
            0 s: 5 old, 0 new, 5 in service: the update begins
            0 s: 5 old, 5 new, 5 in service: the group is raised to 10 for the update: 5 new are started
            5 min: 5 old, 5 new, 5 in service: no signal has come from 5 new
            5 min: 10 old, 0 new, 5 in service: batch 1 of 1: 5 failed are ended, 5 old are started
            8 min: 10 old, 0 new, 10 in service: 5 old have signalled
            8 min: 10 old, 0 new, 10 in service: the rollback is done
            """,
            Forecasts.Summary(failure.Steps));
    }

    [Fact]
    public void Sets_a_group_with_DesiredCapacity_back_to_it()
    {
        // https://github.com/guardian/testing-asg-rolling-update/blob/main/observations/healthy-to-unhealthy.md
        var before = new GroupTemplate
        {
            UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 5, MaxBatchSize: 5, WaitOnResourceSignals: true"),
            MinSize = 5, MaxSize = 10, DesiredCapacity = 5,
        };

        var failure = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}").Failure!;

        Assert.Equal(5, failure.LeastInService);
        Assert.Equal((5, 0, 5), (failure.Steps[^1].Old, failure.Steps[^1].New, failure.Steps[^1].InService));
    }

    [Fact]
    public void Sets_a_group_that_the_update_made_smaller_back_to_its_size()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html: a rollback takes sizes and policy of the old template
        var before = new GroupTemplate
        {
            UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 2, MaxBatchSize: 2, WaitOnResourceSignals: true"),
            MinSize = 2, MaxSize = 8, DesiredCapacity = 6,
        };

        var failure = Forecasts.Single($"{before}", $"{before with { Image = "ami-2", DesiredCapacity = 2 }}").Failure!;

        Assert.Contains("The old template sets the group back to 6.", failure.Sentences);
        Assert.Equal((6, 0, 6), (failure.Steps[^1].Old, failure.Steps[^1].New, failure.Steps[^1].InService));
    }

    [Fact]
    public void Rolls_back_by_the_policy_of_the_old_template()
    {
        // https://github.com/guardian/testing-asg-rolling-update/blob/main/observations/healthy-to-unhealthy-partially-scaled-v2.md
        var before = new GroupTemplate
        {
            UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 3, MaxBatchSize: 6, WaitOnResourceSignals: true"), MinSize = 3, MaxSize = 9,
        };
        var after = before with
        {
            UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 6, MaxBatchSize: 6, WaitOnResourceSignals: true"),
            Image = "ami-500",
        };

        var failure = Forecasts.Single($"{before}", $"{after}", new() { LiveSize = 6 }).Failure!;

        Assert.Equal(6, failure.LeastInService);
        Assert.Contains(failure.Sentences, sentence => sentence.Contains("3 instances in batches of 3 with MinInstancesInService 3", StringComparison.Ordinal));
        Assert.Equal((9, 0), (failure.Steps[^1].Old, failure.Steps[^1].New));
    }

    [Fact]
    public void Misses_one_instance_where_the_group_has_no_room()
    {
        // https://github.com/guardian/testing-asg-rolling-update/blob/main/observations/healthy-to-unhealthy-fully-scaled-v2.md
        var before = new GroupTemplate
        {
            UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 3, MaxBatchSize: 6, WaitOnResourceSignals: true"), MinSize = 3, MaxSize = 9,
        };
        var after = before with
        {
            UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 8, MaxBatchSize: 6, WaitOnResourceSignals: true"),
            Image = "ami-500",
        };

        var failure = Forecasts.Single($"{before}", $"{after}", new() { LiveSize = 9 }).Failure!;

        Assert.Equal(8, failure.LeastInService);
        Assert.Equal(TimeSpan.FromMinutes(5), failure.FailsAfter);
        Assert.Equal((9, 9), (failure.Steps[^1].Old, failure.Steps[^1].InService));
    }
}
