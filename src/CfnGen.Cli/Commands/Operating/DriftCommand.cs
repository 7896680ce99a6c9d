using CfnGen.Cli.Operating;
using CfnGen.Cli.Operating.Drifts;
using CfnGen.Deployment.Drift;
using CfnGen.Deployment.Fleets;
using CfnGen.Deployment.Stacks;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Commands.Operating;

/// <summary><c>cfngen drift</c>: what somebody changed by hand in stacks.</summary>
internal sealed class DriftCommand(CommandMeans means)
{
    private readonly Lock gate = new();

    public ExitCode Run(DriftOptions options) => RunAsync(options).GetAwaiter().GetResult();

    private async Task<ExitCode> RunAsync(DriftOptions options)
    {
        var stacks = OperatedStacks.Of(means, options.Common);
        using var works = new StackWorks(means, options.Common, stacks);
        var byName = new Dictionary<string, StackWork>(StringComparer.Ordinal);
        foreach (var stack in stacks)
        {
            byName.Add(stack.Name, await works.OpenAsync(stack, works.Console.Notice, means.Signals.First));
        }

        var members = stacks.Select(stack => new FleetMember(stack.Name, [])).ToList();
        var fleet = new FleetRun<DriftFound>(members, member => LookAsync(byName[member.Name], works), _ => true);
        await fleet.RunAsync(options.MaxConcurrency, goOn: true, means.Signals.First);
        means.Signals.First.ThrowIfCancellationRequested();
        return fleet.Results.Values.Any(found => found.IsIncomplete) ? ExitCode.Failed
            : fleet.Results.Values.Any(found => found.IsDrifted) ? ExitCode.Differences
            : ExitCode.Ok;
    }

    private Task<DriftFound> LookAsync(StackWork work, StackWorks works) => work.MakeAsync(async () =>
    {
        var cancel = means.Signals.First;
        var client = work.Session.CloudFormation;
        if (work.Stack.Deployment is not null && await new StackLookup(client, work.Calls).FindAsync(work.Stack.Name, cancel) is null)
        {
            works.Console.Notice($"{work.Stack.Name} is not deployed.");
            return new DriftFound(false, false);
        }

        var drift = await new DriftDetection(client, work.Calls).RunAsync(work.Stack.Name, cancel);
        var template = drift.IsDrifted ? await TemplateAsync(work, drift.Stack, cancel) : null;
        lock (gate)
        {
            Show(works, drift, template);
        }

        return new DriftFound(drift.IsDrifted, drift.Unknown is not null);
    });

    /// <summary>What cannot be read shows no values.</summary>
    private static async Task<TemplateDocument?> TemplateAsync(StackWork work, CurrentStack stack, CancellationToken cancel)
    {
        try
        {
            return await new DeployedTemplates(work.Session.CloudFormation, work.Calls).OriginalAsync(stack, cancel);
        }
        catch (TemplateFormatException)
        {
            return null;
        }
    }

    private static void Show(StackWorks works, StackDrift drift, TemplateDocument? template)
    {
        if (works.Lines is { } lines)
        {
            lines.Write("drift", drift.Stack.Name, null, json => DriftJson.Write(json, drift, template));
        }
        else
        {
            DriftText.Write(works.Console, drift, template);
        }
    }
}
