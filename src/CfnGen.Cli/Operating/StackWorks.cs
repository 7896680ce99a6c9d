using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Operating;

/// <summary>Opens the way to the stacks of a command, and the way to whoever reads of them.</summary>
internal sealed class StackWorks : IDisposable
{
    private readonly CommandMeans means;
    private readonly OperatingOptions options;
    private readonly AwsSessions sessions;
    private readonly HiddenTexts hidden;

    public StackWorks(CommandMeans means, OperatingOptions options, IReadOnlyList<OperatedStack> stacks)
    {
        (this.means, this.options) = (means, options);
        hidden = means.Surroundings.Hidden;
        sessions = new(means.Surroundings.Hiding(hidden), options.Aws);
        foreach (var secret in stacks.SelectMany(stack => stack.Secrets()))
        {
            hidden.Add(secret);
        }

        Hide(stacks.SelectMany(stack => stack.SecretDefaults()));
        Console = new HidingConsole(means.Console, hidden);
        Lines = options.Json ? new JsonLines(means.Console.Results, means.Surroundings.Time, hidden) : null;
    }

    /// <summary>Without the secrets of the stacks.</summary>
    public IConsole Console { get; }

    /// <summary>Null where people read.</summary>
    public JsonLines? Lines { get; }

    /// <param name="notice">Takes a sentence when AWS does not answer as usual.</param>
    /// <exception cref="RefusedException">The credentials lead to another account than the environment's.</exception>
    public async Task<StackWork> OpenAsync(OperatedStack stack, Action<string> notice, CancellationToken cancel)
    {
        var calls = new PatientCalls(means.Surroundings.Time, options.Patience, means.Surroundings.Chance, notice);
        var work = new StackWork(stack, await sessions.OpenAsync(stack.Deployment, calls, cancel), calls);
        if (stack.Deployment is null)
        {
            Hide(await work.MakeAsync(() => new DeployedSecrets(work.Session.CloudFormation, calls).DefaultsAsync(stack.Name, cancel), cancel));
        }

        return work;
    }

    public void Dispose() => sessions.Dispose();

    private void Hide(IEnumerable<string> defaults)
    {
        foreach (var value in defaults)
        {
            hidden.AddDefault(value);
        }
    }
}
