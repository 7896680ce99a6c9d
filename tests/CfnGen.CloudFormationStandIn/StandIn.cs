using System.Net;
using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Control;
using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CfnGen.CloudFormationStandIn;

/// <summary>A CloudFormation on this machine, with all that it needs of the services beside it. Ends with <see cref="Dispose"/>.</summary>
public sealed class StandIn : IDisposable, IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly Account account;
    private readonly RequestPipeline pipeline;

    private StandIn(StandInOptions options)
    {
        Options = options;
        account = new(options, Resources);
        pipeline = new(account, new(options.Keys), Faults, Calls);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
        });
        server = builder.Build();
        var control = new ControlAddress(this);
        server.Run(context => ControlAddress.Takes(context) ? control.HandleAsync(context) : pipeline.HandleAsync(context));
    }

    public StandInOptions Options { get; }

    /// <summary>Where clients find it: <c>http://127.0.0.1:12345</c>.</summary>
    public Uri Endpoint => new(server.Urls.First());

    /// <summary>What goes wrong with calls.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>What goes wrong with resources.</summary>
    public ResourceFaults Resources { get; } = new();

    public CallCounter Calls { get; } = new();

    /// <summary>How far its clock is off, by which it judges signatures and which its answers show.</summary>
    public TimeSpan ClockSkew
    {
        get => pipeline.ClockSkew;
        set => pipeline.ClockSkew = value;
    }

    /// <summary>The ids of the change sets that were executed, in order, once for each time.</summary>
    public IReadOnlyList<string> ExecutedChangeSets => account.Do<IReadOnlyList<string>>(() => [.. account.Executed]);

    /// <summary>The ids of the change sets that nobody has executed or deleted.</summary>
    public IReadOnlyList<string> LeftoverChangeSets => account.Do<IReadOnlyList<string>>(() =>
    [
        .. account.Regions
            .SelectMany(region => region.Stacks.All)
            .SelectMany(stack => stack.ChangeSets)
            .Where(changeSet => changeSet.ExecutedBy is null)
            .Select(changeSet => changeSet.Id),
    ]);

    public static StandIn Start(StandInOptions? options = null)
    {
        var standIn = new StandIn(options ?? new());
        standIn.server.StartAsync().GetAwaiter().GetResult();
        return standIn;
    }

    /// <summary>The state of a stack, as everything stands that is due by now.</summary>
    /// <returns>Such as <c>UPDATE_COMPLETE</c>; null when there is no stack of that name or id.</returns>
    public string? StatusOf(string stack, string region = "eu-west-1") => account.Do(() => account.Region(region).Stacks.Find(stack)?.Status);

    /// <summary>All states that the stacks of a name have entered so far, those of deleted ones first, once for each time.</summary>
    public IReadOnlyList<string> StatesOf(string stack, string region = "eu-west-1") => account.Do<IReadOnlyList<string>>(() =>
    [
        .. account.Region(region).Stacks.All
            .Reverse()
            .Where(candidate => candidate.Name == stack)
            .SelectMany(candidate => candidate.Events.Where(happened => happened.PhysicalResourceId == candidate.Id))
            .Select(happened => happened.Status),
    ]);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    // Without waiting for those who are still connected.
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync().ConfigureAwait(false);
        await server.StopAsync(now.Token).ConfigureAwait(false);
        await server.DisposeAsync().ConfigureAwait(false);
    }
}
