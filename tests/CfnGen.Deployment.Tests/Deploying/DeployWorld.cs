using CfnGen.CloudFormationStandIn;
using CfnGen.CloudFormationStandIn.Timing;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>A CloudFormation of its own, a clock that runs as fast as it can, and our client.</summary>
internal sealed class DeployWorld : IDisposable
{
    public const string Secret = "stand-in-secret";
    public const string Password = "correct-horse-battery";
    private readonly CancellationTokenSource first = new();
    private readonly CancellationTokenSource second = new();

    public DeployWorld(Func<StandInOptions, StandInOptions>? change = null, Func<HttpMessageHandler, HttpMessageHandler>? wrap = null)
    {
        var options = new StandInOptions { Clock = Clock };
        StandIn = StandIn.Start(change?.Invoke(options) ?? options);
        Session = new AwsConnection
        {
            Region = "eu-west-1",
            EndpointUrl = StandIn.Endpoint.ToString(),
            Variable = VariableOf,
            HttpClients = new HeldClients(Clock, wrap ?? (handler => handler)),
        }.OpenAsync().GetAwaiter().GetResult();
    }

    public VirtualClock Clock { get; } = new(new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero));

    public StandIn StandIn { get; }

    public RecordedAudience Audience { get; } = new();

    public List<string> Notices { get; } = [];

    public Patience Patience { get; init; } = Patience.Default;

    public AwsSession Session { get; }

    public IAmazonCloudFormation Client => Session.CloudFormation;

    public PatientCalls Calls => new(Clock, Patience, () => 0.5, Notices.Add);

    public Interrupts Interrupts => new(first.Token, second.Token);

    public static WantedStack Wanted(string template, params (string Name, string Value)[] parameters) => new()
    {
        Name = "shop",
        Template = new(template),
        Parameters = [.. parameters.Select(parameter => new WantedParameter(parameter.Name, parameter.Value))],
    };

    public Task<DeployOutcome> DeployAsync(WantedStack wanted, DeployChoices? options = null) =>
        new StackDeployment(Client, Calls, wanted, options ?? DeployChoices.Default, Audience, Interrupts).RunAsync();

    public void InterruptOnce() => first.Cancel();

    public void InterruptTwice() => second.Cancel();

    public void Dispose()
    {
        Session.Dispose();
        StandIn.Dispose();
        Clock.Dispose();
        first.Dispose();
        second.Dispose();
    }

    private static string? VariableOf(string name) => name switch
    {
        "AWS_ACCESS_KEY_ID" => "AKIASTANDIN",
        "AWS_SECRET_ACCESS_KEY" => Secret,
        _ => null,
    };
}
