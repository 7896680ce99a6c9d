using System.Globalization;
using CfnGen.CloudFormationStandIn.Resources;
using CfnGen.CloudFormationStandIn.Signals;

namespace CfnGen.CloudFormationStandIn.Groups;

/// <summary>Replaces the instances of a group batch by batch, and tells of it in the group's events as the service does.</summary>
internal sealed class RollingUpdate(ResourceStep step, GroupSettings settings, List<GroupInstance> instances)
{
    private int obsolete;
    private int ended;
    private int successes;
    private int failures;

    public async Task RunAsync()
    {
        var old = new Queue<GroupInstance>(instances.Where(instance => instance.Launch != settings.Launch));
        obsolete = old.Count;
        if (obsolete == 0)
        {
            return;
        }

        var whole = instances.Count;
        var capacity = Math.Min(settings.MaxSize, Math.Max(whole, settings.InService + settings.BatchSize));
        step.Note(Announcement());
        step.Note($"Temporarily setting autoscaling group MinSize and DesiredCapacity to {capacity}.");
        await LaunchAsync(capacity - whole);
        while (old.Count > 0)
        {
            // No more than may be out of service at once.
            var size = Math.Clamp(capacity - settings.InService, 1, Math.Min(settings.BatchSize, old.Count));
            var batch = Enumerable.Range(0, size).Select(_ => old.Dequeue()).ToList();
            var fresh = Math.Min(size, whole - (instances.Count - old.Count - size));
            await EndAsync(batch, Math.Max(0, fresh));
        }
    }

    private string Announcement()
    {
        var kept = settings.InService > 0 ? $", while keeping at least {settings.InService} instance(s) in service" : "";
        var waiting = settings.WaitsForSignals
            ? $" Waiting on resource signals with a timeout of {settings.PauseText} when new instances are added to the autoscaling group."
            : settings.Pause > TimeSpan.Zero ? $" Pausing for {settings.PauseText} when new instances are added to the autoscaling group." : "";
        return $"Rolling update initiated. Terminating {obsolete} obsolete instance(s) in batches of {settings.BatchSize}{kept}.{waiting}";
    }

    private async Task EndAsync(List<GroupInstance> batch, int fresh)
    {
        var names = string.Join(',', batch.Select(instance => instance.Id));
        step.Note($"Terminating instance(s) [{names}]; replacing with {fresh} new instance(s).");
        await step.Pause(step.Stack.Region.Durations.Termination);
        instances.RemoveAll(batch.Contains);
        ended += batch.Count;
        var progress = Math.Round(100.0 * ended / obsolete, MidpointRounding.AwayFromZero);
        step.Note(string.Create(CultureInfo.InvariantCulture, $"Successfully terminated instance(s) [{names}] (Progress {progress}%)."));
        await LaunchAsync(fresh);
    }

    private async Task LaunchAsync(int count)
    {
        if (count <= 0)
        {
            return;
        }

        var launched = GroupFleet.Launch(step, settings, instances, count);
        if (settings.WaitsForSignals)
        {
            step.Note($"New instance(s) added to autoscaling group - Waiting on {count} resource signal(s) with a timeout of {settings.PauseText}.");
            var wait = await SignalWait.RunAsync(step, launched, count, settings.Pause);
            (successes, failures) = (successes + wait.Successes, failures + wait.Failures);
            SignalBalance.Check(successes, failures, obsolete, settings.MinSuccessfulPercent);
        }
        else if (settings.Pause > TimeSpan.Zero)
        {
            step.Note($"New instance(s) added to autoscaling group - Pausing for {settings.PauseText}.");
            await step.Pause(settings.Pause);
        }
    }
}
