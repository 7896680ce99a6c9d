using CfnGen.Cli.Connecting;
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
        var byPlace = new Dictionary<StackPlace, StackWork>();
        foreach (var stack in stacks)
        {
            byPlace.Add(stack.Handle.Place, await works.OpenAsync(stack, works.Console.Notice, means.Signals.First));
        }

        var members = stacks.Select(stack => new FleetMember(stack.Handle.Place, [])).ToList();
        var fleet = new FleetRun<DriftFound>(members, member => LookAsync(byPlace[member.Place], works), _ => FleetEnd.Done);
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
            works.Console.Notice($"{work.Stack.Handle} is not deployed.");
            return new DriftFound(false, false);
        }

        var drift = await new DriftDetection(client, work.Calls).RunAsync(work.Stack.Name, cancel);
        var templates = new Dictionary<string, TemplateDocument?>(StringComparer.Ordinal);
        foreach (var id in drift.Resources.Select(resource => resource.StackId).Distinct(StringComparer.Ordinal))
        {
            templates.Add(id, await TemplateAsync(work, id, cancel));
        }

        lock (gate)
        {
            Show(works, work.Stack.Handle, drift, templates);
        }

        return new DriftFound(drift.IsDrifted, drift.Unknown is not null);
    }, means.Signals.First);

    /// <summary>What cannot be read shows no values.</summary>
    private static async Task<TemplateDocument?> TemplateAsync(StackWork work, string stackId, CancellationToken cancel)
    {
        try
        {
            return await new DeployedTemplates(work.Session.CloudFormation, work.Calls).OriginalAsync(stackId, cancel);
        }
        catch (TemplateFormatException)
        {
            return null;
        }
    }

    private static void Show(StackWorks works, StackHandle stack, StackDrift drift, IReadOnlyDictionary<string, TemplateDocument?> templates)
    {
        if (works.Lines is { } lines)
        {
            lines.Write("drift", stack, null, json => DriftJson.Write(json, drift, templates));
        }
        else
        {
            DriftText.Write(works.Console, stack, drift, templates);
        }
    }
}
