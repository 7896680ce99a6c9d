using CfnGen.CloudFormationStandIn.Signals;
using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Resources.Kinds;

/// <summary>A resource that takes its time and is there.</summary>
internal sealed class PlainResource : IResourceKind
{
    public async Task CreateAsync(ResourceStep step, Action<string> named)
    {
        var span = step.Stack.Region.Durations.Of(step.Definition.Type);
        await step.WorkAsync(span / 2);
        var id = PhysicalIds.Make(step.Stack, step.Definition);
        named(id);
        await step.Pause(span / 2);
        await CreationSignals.WaitAsync(step, [id]);
    }

    public Task UpdateAsync(ResourceStep step, ResourceDefinition before) => step.WorkAsync(step.Stack.Region.Durations.Of(step.Definition.Type));

    public Task DeleteAsync(ResourceStep step, string physicalId) => step.WorkAsync(step.Stack.Region.Durations.Of(step.Definition.Type));
}
