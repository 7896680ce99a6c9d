using CfnGen.CloudFormationStandIn.Groups;
using CfnGen.CloudFormationStandIn.Signals;
using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Resources.Kinds;

/// <summary>A group of instances, which its policies update by rolling, by replacing, or not at all.</summary>
internal sealed class AutoScalingGroup : IResourceKind
{
    public bool Replaces(ResourceDefinition before, ResourceDefinition after) =>
        IResourceKind.ReplacesByProperties(before, after)
        || (new GroupSettings(after) is { WillReplace: true } settings && settings.Launch != new GroupSettings(before).Launch);

    public async Task CreateAsync(ResourceStep step, Action<string> named)
    {
        await step.WorkAsync(step.Stack.Region.Durations.Of(step.Definition.Type));
        var id = PhysicalIds.Make(step.Stack, step.Definition);
        named(id);
        var settings = new GroupSettings(step.Definition);
        var launched = GroupFleet.Launch(step, settings, step.Stack.Region.Groups[id], settings.Desired);
        await CreationSignals.WaitAsync(step, launched);
    }

    public async Task UpdateAsync(ResourceStep step, ResourceDefinition before)
    {
        await step.WorkAsync(step.Stack.Region.Durations.Of(step.Definition.Type));
        var settings = new GroupSettings(step.Definition);
        var instances = step.Stack.Region.Groups[step.Resource.PhysicalId!];
        if (settings.Rolls)
        {
            await new RollingUpdate(step, settings, instances).RunAsync();
        }

        if (instances.Count < settings.Desired)
        {
            GroupFleet.Launch(step, settings, instances, settings.Desired - instances.Count);
        }
        else if (instances.Count > settings.MaxSize)
        {
            instances.RemoveRange(settings.MaxSize, instances.Count - settings.MaxSize);
        }
    }

    public async Task DeleteAsync(ResourceStep step, string physicalId)
    {
        await step.WorkAsync(step.Stack.Region.Durations.Of(step.Definition.Type));
        step.Stack.Region.Groups.Remove(physicalId);
    }
}
