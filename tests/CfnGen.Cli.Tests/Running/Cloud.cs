using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;
using CfnGen.CloudFormationStandIn;
using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Timing;
using CfnGen.Cli.Tests.Watching;
using CfnGen.Deployment.Connection;
using CfnGen.Model;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Running;

/// <summary>A stand-in for CloudFormation, on a clock that waits for nobody, and a folder with what is deployed to it.</summary>
internal sealed class Cloud : IDisposable
{
    private static readonly AccessKey Key = new StandInOptions().Keys[0];

    private readonly VirtualClock clock = new(new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
    private readonly TemporaryFolder folder = new();

    private readonly Lazy<StandIn> standIn;

    public Cloud() => standIn = new(() => StandIn.Start(new() { Clock = clock, Keys = [SessionToken is null ? Key : Key with { SessionToken = SessionToken }] }));

    public StandIn StandIn => standIn.Value;

    /// <summary>Null: the key is one for ever, and has none.</summary>
    public string? SessionToken { get; init; }

    /// <summary>Whoever is asked; nobody unless a test says so.</summary>
    public IPerson Person { get; set; } = new Person();

    public Signals Signals { get; } = new();

    /// <summary>Is told of each line on standard error at once.</summary>
    public Action<string> Noticed { get; set; } = static _ => { };

    /// <summary>A variable of the environment that is not set.</summary>
    public string? Hides { get; set; }

    public string Output => folder.Combine("output");

    /// <returns>The file's path.</returns>
    public string Write(string name, string content)
    {
        folder.Write(name, content);
        return folder.Combine(name);
    }

    /// <summary>When all that goes on has ended; null: there is no such stack.</summary>
    public string? LaterStatusOf(string stack)
    {
        clock.Advance(TimeSpan.FromHours(1));
        return StandIn.StatusOf(stack);
    }

    /// <summary>Runs <c>cfngen</c> on templates.</summary>
    public RunResult Run(params string[] args) => Run([], [], args);

    /// <summary>Runs <c>cfngen</c> on stacks and their deployments.</summary>
    public RunResult Run(IReadOnlyList<Stack> stacks, IReadOnlyList<Model.Deployment> deployments, params string[] args) =>
        WithoutFolder(RunResult.Of(stacks, deployments, Surroundings(), Signals, notice => Noticed(notice), args));

    /// <summary>Runs <c>cfngen</c> on templates, with results and notices on one screen.</summary>
    public string Screen(params string[] args) => RunResult.ScreenOf(Surroundings(), Signals, args);

    /// <summary>Runs <c>cfngen</c> on templates at a terminal, with its table.</summary>
    public string Board(params string[] args)
    {
        using var screen = new StringWriter();
        Program.Run(args, [], static () => [], new BoardConsole(screen), Signals, Surroundings);
        return screen.ToString();
    }

    public void Dispose()
    {
        StandIn.Dispose();
        clock.Dispose();
        Signals.Dispose();
        folder.Dispose();
    }

    private Surroundings Surroundings() => new()
    {
        Time = clock,
        Chance = static () => 0.5,
        Person = Person,
        // The SDK would wait by the real clock.
        Connection = new AwsConnection { Variable = Variable, Retries = 0 },
    };

    private string? Variable(string name) => name switch
    {
        _ when name == Hides => null,
        // Nobody's own files and no service of this machine.
        "AWS_EC2_METADATA_DISABLED" => "true",
        "AWS_SHARED_CREDENTIALS_FILE" => folder.Combine("credentials"),
        "AWS_ACCESS_KEY_ID" => StandIn.Options.Keys[0].Id,
        "AWS_SECRET_ACCESS_KEY" => StandIn.Options.Keys[0].Secret,
        "AWS_SESSION_TOKEN" => SessionToken,
        "AWS_REGION" => "eu-west-1",
        "AWS_ENDPOINT_URL" => StandIn.Endpoint.ToString(),
        _ => null,
    };

    private RunResult WithoutFolder(RunResult result) => result with
    {
        Output = result.Output.Replace(folder.Path + "/", "", StringComparison.Ordinal),
        Notices = result.Notices.Replace(folder.Path + "/", "", StringComparison.Ordinal),
    };
}
