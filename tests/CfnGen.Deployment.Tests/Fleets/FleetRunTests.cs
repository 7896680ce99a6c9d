using CfnGen.Deployment.Fleets;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Tests.Fleets;

public sealed class FleetRunTests
{
    private static readonly FleetMember[] Diamond =
        [Member("network"), Member("bastion", "network"), Member("kafka", "network"), Member("web", "bastion", "kafka")];

    private readonly List<string> begun = [];

    [Fact]
    public async Task Begins_none_before_those_that_it_needs()
    {
        var run = new FleetRun<bool>(Diamond, Work(), Good);

        await run.RunAsync(maxConcurrency: 1, goOn: false, CancellationToken.None);

        Assert.Equal(["network", "bastion", "kafka", "web"], begun);
    }

    [Fact]
    public async Task Works_on_independent_ones_at_once()
    {
        var both = new TaskCompletionSource<bool>();
        var run = new FleetRun<bool>([Member("one"), Member("two")], Meet, Good);

        await run.RunAsync(maxConcurrency: 2, goOn: false, CancellationToken.None);

        Assert.Equal(2, run.Results.Count);

        Task<bool> Meet(FleetMember member)
        {
            begun.Add(member.Place.Name);
            if (begun.Count == 2)
            {
                both.SetResult(true);
            }

            return both.Task;
        }
    }

    [Fact]
    public async Task Begins_nothing_more_after_a_failure()
    {
        var run = new FleetRun<bool>(Diamond, Work(failing: "bastion"), Good);

        await run.RunAsync(maxConcurrency: 1, goOn: false, CancellationToken.None);

        Assert.Equal(["kafka", "web"], run.NotBegun.Select(member => member.Place.Name));
    }

    [Fact]
    public async Task Goes_on_with_what_does_not_need_the_one_that_failed()
    {
        var run = new FleetRun<bool>(Diamond, Work(failing: "bastion"), Good);

        await run.RunAsync(maxConcurrency: 1, goOn: true, CancellationToken.None);

        Assert.Equal(["web"], run.NotBegun.Select(member => member.Place.Name));
    }

    [Fact]
    public async Task Begins_nothing_more_when_told_to_stop()
    {
        using var stop = new CancellationTokenSource();
        var run = new FleetRun<bool>(Diamond, StopAtOnce, Good);

        await run.RunAsync(maxConcurrency: 4, goOn: true, stop.Token);

        Assert.Equal(["network"], run.Results.Keys.Select(place => place.Name));

        async Task<bool> StopAtOnce(FleetMember member)
        {
            await stop.CancelAsync();
            return true;
        }
    }

    [Fact]
    public async Task Goes_on_with_all_but_what_needs_one_that_is_halfway_only()
    {
        var run = new FleetRun<bool>(Diamond, Work(failing: "bastion"), result => result ? FleetEnd.Done : FleetEnd.Halfway);

        await run.RunAsync(maxConcurrency: 1, goOn: false, CancellationToken.None);

        Assert.Equal(["web"], run.NotBegun.Select(member => member.Place.Name));
    }

    [Fact]
    public async Task Tells_stacks_of_one_name_apart_by_their_regions()
    {
        var (here, there) = (new StackPlace("eu-west-1", "shop"), new StackPlace("us-east-1", "shop"));
        var run = new FleetRun<StackPlace>([new(here, []), new(there, [here])], member => Task.FromResult(member.Place), _ => FleetEnd.Done);

        await run.RunAsync(maxConcurrency: 2, goOn: false, CancellationToken.None);

        Assert.Equal([here, there], run.Results.Values);
    }

    [Fact]
    public async Task Lets_the_others_end_before_it_tells_of_an_error()
    {
        var run = new FleetRun<bool>([Member("breaks"), Member("works")], Break, Good);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => run.RunAsync(maxConcurrency: 2, goOn: false, CancellationToken.None));

        Assert.Equal(("broken", true), (error.Message, run.Results[Place("works")]));

        static async Task<bool> Break(FleetMember member)
        {
            await Task.Yield();
            return member.Place.Name == "works" ? true : throw new InvalidOperationException("broken");
        }
    }

    private static FleetEnd Good(bool result) => result ? FleetEnd.Done : FleetEnd.Failed;

    private static FleetMember Member(string name, params string[] needs) => new(Place(name), [.. needs.Select(Place)]);

    private static StackPlace Place(string name) => new("eu-west-1", name);

    private Func<FleetMember, Task<bool>> Work(string failing = "") => member =>
    {
        begun.Add(member.Place.Name);
        return Task.FromResult(member.Place.Name != failing);
    };
}
