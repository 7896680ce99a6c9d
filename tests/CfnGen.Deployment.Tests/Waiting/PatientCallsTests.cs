using System.Net.Sockets;
using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Timing;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Tests.Waiting;

public sealed class PatientCallsTests : IDisposable
{
    private static readonly HttpRequestException Refused = new("refused", new SocketException((int)SocketError.ConnectionRefused));
    private readonly VirtualClock clock = new(new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => clock.Dispose();

    [Fact]
    public async Task Do_not_wait_long_for_an_address_where_nobody_ever_listened()
    {
        var started = clock.GetUtcNow();

        var call = Calls().MakeAsync<int>("ask", _ => throw Refused, CancellationToken.None);

        Assert.Same(Refused, await Assert.ThrowsAsync<HttpRequestException>(() => call));
        Assert.InRange(clock.GetUtcNow() - started, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Wait_long_for_a_server_that_has_answered_before()
    {
        var calls = Calls();
        await calls.MakeAsync("ask", _ => Task.FromResult(1), CancellationToken.None);

        var call = calls.MakeAsync<int>("ask", _ => throw Refused, CancellationToken.None);

        Assert.Equal(Patience.Default.Outage, (await Assert.ThrowsAsync<OutageException>(() => call)).Waited);
    }

    [Fact]
    public async Task Tell_the_status_of_answers_that_cannot_be_read()
    {
        using var world = new DeployWorld();
        world.StandIn.Faults.Add("DescribeStacks", Fault.Status(500), times: 5);

        await world.Calls.MakeAsync("ask", token => world.Client.DescribeStacksAsync(new(), token), CancellationToken.None);

        Assert.Equal(["AWS does not answer as usual (HTTP 500, and what comes with it cannot be read); trying on for 30 min."], world.Notices);
    }

    [Fact]
    public async Task Are_not_repeated_when_another_try_would_not_change_the_answer()
    {
        var tries = 0;

        var call = Calls().MakeAsync<int>("ask", _ => throw new InvalidOperationException($"try {++tries}"), CancellationToken.None);

        Assert.Equal("try 1", (await Assert.ThrowsAsync<InvalidOperationException>(() => call)).Message);
    }

    private PatientCalls Calls() => new(clock, Patience.Default, () => 0.5, _ => { });
}
