using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Deployment.Stacks;
using CfnGen.Planning;
using CfnGen.Planning.Capacity;

namespace CfnGen.Cli.Deploying;

/// <summary>What our own plan says of an update, beside CloudFormation's change set: how instances roll, and what is loud.</summary>
internal sealed class UpdateForecast
{
    private UpdateForecast(Plan? plan, string? problem) => (Plan, Problem) = (plan, problem);

    /// <summary>Of templates with stand-ins for secrets: what is shown of it goes through a <see cref="ShownConsole"/>. Null: there is none.</summary>
    public Plan? Plan { get; }

    /// <summary>Why there is no plan.</summary>
    public string? Problem { get; }

    /// <summary>How long the longest of the rolling updates takes; null where none is expected.</summary>
    public TimeSpan? Duration
    {
        get
        {
            TimeSpan? longest = null;
            foreach (var update in Plan?.CapacityUpdates ?? [])
            {
                longest = update is { Rolls: true, ExpectedDuration: { } duration } && !(duration < longest) ? duration : longest;
            }

            return longest;
        }
    }

    /// <summary>Those that are worth a look before an update.</summary>
    public IEnumerable<CapacityUpdate> Updates => (Plan?.CapacityUpdates ?? []).Where(update => update.Rolls || update.Outcome == CapacityOutcome.Fails);

    /// <summary>Never fails: a deployment does not depend on it.</summary>
    public static async Task<UpdateForecast> OfAsync(DeployJob job, WantedStack wanted, StackLookup lookup, DeployedTemplates templates, CancellationToken cancel)
    {
        try
        {
            var current = await lookup.GetAsync(job.StackName, cancel);
            var deployed = await templates.OriginalAsync(current, cancel);
            var masked = SecretMask.Of(new(job.StackName, new($"what is deployed as {job.StackName}", deployed), job.New) { FormerParameters = current.Parameters }, ValuesOf(current, wanted));
            return new(Planner.Of(masked.Templates.Old, masked.Templates.New, new() { Parameters = masked.Parameters, FormerParameters = masked.FormerParameters, Neighbours = job.Neighbours }), null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new(null, failure.Message);
        }
    }

    private static Dictionary<string, string> ValuesOf(CurrentStack current, WantedStack wanted)
    {
        var values = new Dictionary<string, string>(current.Parameters, StringComparer.Ordinal);
        foreach (var parameter in wanted.Parameters)
        {
            if (parameter is { Value: { } value, IsSecret: false })
            {
                values[parameter.Name] = value;
            }
        }

        return values;
    }
}
