using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

public sealed class PastReadingTests
{
    [Fact]
    public async Task Tells_an_update_how_long_the_resources_took_before()
    {
        using var world = new DeployWorld(options => options with { EventsPerPage = 3 });
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal(world.StandIn.Options.Durations.Resource, world.Audience.Past?.Of("Topic", StepKind.Create));
    }

    [Fact]
    public async Task Asks_nothing_of_a_stack_that_is_new()
    {
        using var world = new DeployWorld();

        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Same(StackPast.Unknown, world.Audience.Past);
    }

    [Fact]
    public async Task Asks_for_a_few_pages_only()
    {
        using var world = new DeployWorld(options => options with { EventsPerPage = 1 });
        var stack = (await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First))).Stack!.Id;
        var before = world.StandIn.Calls["DescribeStackEvents"];

        await new PastReading(world.Client, world.Patience.Past).ReadAsync(stack, CancellationToken.None);

        Assert.Equal(5, world.StandIn.Calls["DescribeStackEvents"] - before);
    }

    [Theory]
    [InlineData("denied")]
    [InlineData("throttled")]
    [InlineData("garbage")]
    public async Task Delays_and_fails_nothing_when_it_is_not_answered(string fault)
    {
        using var world = new DeployWorld();
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Faults.Add("DescribeStackEvents", FaultOf(fault));

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.Deployed, 1), (outcome.Result, world.StandIn.Faults.Injected));
        Assert.Null(world.Audience.Past?.Of("Topic", StepKind.Create));
    }

    [Fact]
    public async Task Stops_when_nobody_answers_for_a_while()
    {
        using var world = new DeployWorld(wrap: inner => new DeafHandler(inner));

        var past = await new PastReading(world.Client, TimeSpan.FromMilliseconds(20)).ReadAsync("shop", CancellationToken.None);

        Assert.Null(past.Of("Topic", StepKind.Create));
    }

    private static Fault FaultOf(string name) => name switch
    {
        "denied" => Fault.AccessDenied("DescribeStackEvents"),
        "throttled" => Fault.Throttling,
        _ => Fault.Garbage,
    };

    private sealed class DeafHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
