using System.Diagnostics;
using CfnGen.CloudFormationStandIn.Tests.Calling;
using CfnGen.CloudFormationStandIn.Timing;

namespace CfnGen.CloudFormationStandIn.Tests.Timing;

/// <summary>A client and the stand-in on one clock that goes on by itself, as the tests of deployments use it.</summary>
public sealed class SharedClockTests : IDisposable
{
    private readonly VirtualClock clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly StandInCaller caller;

    public SharedClockTests() => caller = new(options => options with { Clock = clock, Durations = new() { Resource = TimeSpan.FromMinutes(20) } });

    public void Dispose()
    {
        caller.Dispose();
        clock.Dispose();
    }

    [Fact]
    public async Task Forty_minutes_of_watching_are_over_in_seconds()
    {
        var watch = Stopwatch.StartNew();
        await caller.CallAsync("CreateStack", ("StackName", "shop"), ("TemplateBody", SampleTemplates.QueueAndTopic));
        var started = clock.GetUtcNow();

        var polls = 0;
        string status;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(10), clock);
            status = (await caller.CallAsync("DescribeStacks", ("StackName", "shop"))).Descendants("StackStatus").Single().Value;
            polls++;
        }
        while (status == "CREATE_IN_PROGRESS");

        Assert.Equal("CREATE_COMPLETE", status);
        Assert.InRange(clock.GetUtcNow() - started, TimeSpan.FromMinutes(40), TimeSpan.FromMinutes(41));
        Assert.InRange(polls, 240, 246);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }
}
