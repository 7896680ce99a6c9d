using CfnGen.Planning.Capacity;

namespace CfnGen.Planning.Tests.Capacity.Groups;

public sealed class RollingCasesTests
{
    private const string Guide = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-";
    private const string Watched = "https://github.com/guardian/testing-asg-rolling-update/blob/main/observations/";

    public static TheoryData<RollingCase> Cases => new(
        new("one at a time and none kept, when nothing is said", Guide + "rollingupdate-maxbatchsize",
            "", (2, 4), 3, [1, 1, 1], Least: 2, Most: 3),
        new("in batches of the greatest size that is allowed", Guide + "rollingupdate-maxbatchsize",
            "MaxBatchSize: 2", (2, 6), 5, [2, 2, 1], Least: 3, Most: 5),
        new("no larger batch than there are instances", Guide + "rollingupdate-maxbatchsize",
            "MaxBatchSize: 10", (1, 10), 3, [3], Least: 0, Most: 3),
        new("one more is started before the first goes, when all have to stay", "https://github.com/crewjam/blog/blob/6da968e9c5400f39844f9127dd9467d6926f2f5e/content/post/etcd-aws.md",
            "MinInstancesInService: 3, WaitOnResourceSignals: true, PauseTime: PT15M", (3, 5), 3, [1, 1, 1], Least: 3, Most: 4, Desired: 3),
        new("a single instance gets a second one first", Guide + "rollingupdate-mininstancesinservice",
            "MinInstancesInService: 1", (1, 2), 1, [1], Least: 1, Most: 2),
        new("two of which one has to stay need no other", Guide + "rollingupdate-mininstancesinservice",
            "MinInstancesInService: 1, WaitOnResourceSignals: true", (1, 2), 2, [1, 1], Least: 1, Most: 2),
        new("all at once beside the old ones", Watched + "healthy-to-healthy.md",
            "MinInstancesInService: 5, MaxBatchSize: 5, WaitOnResourceSignals: true", (5, 10), 5, [5], Least: 5, Most: 10),
        new("a group that scaling has doubled falls back to what has to stay", Watched + "healthy-to-healthy-partially-scaled.md",
            "MinInstancesInService: 3, MaxBatchSize: 6, WaitOnResourceSignals: true", (3, 9), 6, [6], Least: 3, Most: 9),
        new("a group at its limit cannot grow", Watched + "healthy-to-healthy-fully-scaled.md",
            "MinInstancesInService: 3, MaxBatchSize: 6, WaitOnResourceSignals: true", (3, 9), 9, [6, 3], Least: 3, Most: 9),
        new("the limit leaves room for a batch of three", Watched + "healthy-to-healthy-partially-scaled-v2.md",
            "MinInstancesInService: 6, MaxBatchSize: 6, WaitOnResourceSignals: true", (3, 9), 6, [3, 3], Least: 6, Most: 9),
        new("the limit leaves room for one", Watched + "healthy-to-healthy-fully-scaled-v2.md",
            "MinInstancesInService: 8, MaxBatchSize: 6, WaitOnResourceSignals: true", (3, 9), 9, [1, 1, 1, 1, 1, 1, 1, 1, 1], Least: 8, Most: 9),
        new("DesiredCapacity sets a group back before the first batch", "https://github.com/aws/aws-cdk/pull/5507",
            "MinInstancesInService: 2, MaxBatchSize: 2", (2, 8), 6, [2], Least: 2, Most: 6, Desired: 2, End: 2),
        new("a group below its new MinSize grows by new instances", "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html",
            "MaxBatchSize: 2", (4, 6), 2, [2], Least: 2, Most: 4, End: 4),
        new("the surplus of the last batch goes", Guide + "rollingupdate-mininstancesinservice",
            "MinInstancesInService: 3, MaxBatchSize: 4", (3, 10), 5, [4, 1], Least: 3, Most: 7));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Forecasts_what_the_source_says(RollingCase given)
    {
        var before = new GroupTemplate
        {
            UpdatePolicy = GroupTemplate.Rolling(given.Policy), MinSize = given.Sizes.Min, MaxSize = given.Sizes.Max, DesiredCapacity = given.Desired,
        };
        var after = before with { Image = "ami-2" };

        var update = Forecasts.Single($"{before}", $"{after}", new() { LiveSize = given.Live });

        Assert.Equal(CapacityOutcome.Replaced, update.Outcome);
        Assert.Equal(given.Batches, Ended(update));
        Assert.Equal(given.Least, update.LeastInService);
        Assert.Equal(given.Most, update.MostRunning);
        Assert.Equal((0, given.End ?? given.Live), (update.Steps[^1].Old, update.Steps[^1].New));
    }

    // How many old ones are fewer from the step before to that in which a batch begins.
    private static int[] Ended(CapacityUpdate update) =>
        [.. update.Steps.Index().Where(step => step.Item.Batch is not null).Select(step => update.Steps[step.Index - 1].Old - step.Item.Old)];
}
