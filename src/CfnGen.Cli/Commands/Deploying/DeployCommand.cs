using CfnGen.Cli.Connecting;
using CfnGen.Cli.Deploying;
using CfnGen.Cli.Terminal;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Waiting;
using CfnGen.Model;

namespace CfnGen.Cli.Commands.Deploying;

/// <summary><c>cfngen deploy</c>: brings stacks to AWS.</summary>
internal sealed class DeployCommand(IReadOnlyList<Stack> stacks, Func<IReadOnlyList<Model.Deployment>> deployments, IConsole console, Signals signals, Surroundings surroundings)
{
    public ExitCode Run(DeployOptions options)
    {
        try
        {
            return options.PrintCommand is null ? RunAsync(options).GetAwaiter().GetResult() : Print(options);
        }
        catch (RefusedException refused)
        {
            console.Notice(refused.Message);
            return ExitCode.Refused;
        }
    }

    private async Task<ExitCode> RunAsync(DeployOptions options)
    {
        var jobs = Jobs(options);
        if (options.AsksRules && !new RuleGate(console, signals.First).LetsPass(jobs))
        {
            return ExitCode.Differences;
        }

        RequireAnswers(options);
        var hidden = surroundings.Hidden;
        foreach (var secret in jobs.SelectMany(job => job.Secrets))
        {
            hidden.Add(secret);
        }

        foreach (var value in jobs.SelectMany(job => TemplateParameter.SecretDefaultsOf(job.Document)))
        {
            hidden.AddDefault(value);
        }

        var lines = options.Json ? new JsonLines(console.Results, surroundings.Time, hidden) : null;
        var views = new OperationViews(new HidingConsole(console, hidden), surroundings.Time, lines, [.. jobs.Select(job => job.Handle)]);
        var interrupts = new Interrupts(signals.First, signals.TakeSecond());
        var results = await new FleetDeployment(options, surroundings.Hiding(hidden), views, interrupts).RunAsync(jobs);
        if (results.Count > 1)
        {
            Summarise(views, results);
        }

        return FleetSummary.CodeOf(results, signals.First.IsCancellationRequested, options.DetailedExitCode);
    }

    private IReadOnlyList<DeployJob> Jobs(DeployOptions options) =>
        options.Environment is null ? [new TemplateJobs(options).Job()] : new EnvironmentJobs(stacks, deployments(), options).Jobs();

    private ExitCode Print(DeployOptions options)
    {
        foreach (var job in Jobs(options))
        {
            // A command of several lines: an end of line belongs to it.
            console.Results.Write(VisibleText.OfLines(new PrintedCommands(options).Of(job)));
            console.Results.Write('\n');
        }

        return ExitCode.Ok;
    }

    /// <summary>Before anything is asked of AWS: a build server shall not find out at the end that nobody can say yes.</summary>
    private void RequireAnswers(DeployOptions options)
    {
        if (!options.Yes && !options.NoExecute && (options.Json || !surroundings.Person.IsThere))
        {
            throw new RefusedException(options.Json
                ? "Nothing was deployed: with --json nobody is asked. Say yes beforehand with --yes, or leave the change set for a look with --no-execute."
                : "Nothing was deployed: there is no terminal at which to ask. Say yes beforehand with --yes, or leave the change set for a look with --no-execute.");
        }
    }

    private static void Summarise(OperationViews views, IReadOnlyList<StackResult> results)
    {
        if (views.Lines is { } lines)
        {
            FleetSummary.Write(lines, results);
        }
        else
        {
            views.Stage.Write(console => FleetSummary.Write(console, results));
        }
    }
}
