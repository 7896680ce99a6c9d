using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Templates.Parameters;

namespace CfnGen.CloudFormationStandIn.Resources.Kinds;

/// <summary>A stack that is a resource of another one. It has events of its own.</summary>
internal sealed class NestedStack : IResourceKind
{
    /// <summary>Looked at again after that while the inner stack is busy.</summary>
    private static readonly TimeSpan Nap = TimeSpan.FromSeconds(1);

    public bool IsAlwaysVisited => true;

    public async Task CreateAsync(ResourceStep step, Action<string> named)
    {
        var region = step.Stack.Region;
        await step.WorkAsync(region.Durations.Stack);
        var version = Version(step, null);
        var inner = new Stack(region, $"{step.Stack.Name}-{step.Definition.LogicalId}-{region.Account.Identifiers.Suffix(12)}", step.Stack);
        region.Stacks.Add(inner);
        var operation = new Operation(step.Stack.Operation?.Token);
        using var cancel = step.Cancelled.Register(operation.Cancel);
        var creation = StackCreation.RunAsync(inner, operation, version, FailureAction.DoNothing);
        named(inner.Id);
        var isDone = await creation;
        step.Cancelled.ThrowIfCancellationRequested();
        if (!isDone)
        {
            throw new ResourceFailedException($"Embedded stack {inner.Id} was not successfully created: {inner.StatusReason?.TrimEnd()}");
        }
    }

    public async Task UpdateAsync(ResourceStep step, ResourceDefinition before)
    {
        var inner = step.Stack.Region.Stacks.Find(step.Resource.PhysicalId!)!;
        await WaitAsync(step, inner, StackStatus.IsInProgress);
        await step.WorkAsync(step.Stack.Region.Durations.Stack);
        var version = Version(step, inner);
        var isThere = inner.Version is { } now && now.Template.Body == version.Template.Body && now.Parameters.IsSameAs(version.Parameters) && now.Settings.IsSameAs(version.Settings);
        if (isThere && inner.WayBack is null)
        {
            return;
        }

        var operation = new Operation(step.Stack.Operation?.Token);
        using var cancel = step.Cancelled.Register(operation.Cancel);
        step.Stack.Region.Account.Run(StackUpdate.RunAsync(inner, operation, version, FailureAction.Rollback));
        await WaitAsync(step with { Cancelled = CancellationToken.None }, inner, status => status is StackStatus.UpdateInProgress or StackStatus.UpdateCleanup);
        step.Cancelled.ThrowIfCancellationRequested();
        if (inner.Status != StackStatus.UpdateComplete)
        {
            throw new ResourceFailedException(
                $"Embedded stack {inner.Id} was not successfully updated. Currently in {inner.Status} with reason: {inner.StatusReason?.TrimEnd()}");
        }
    }

    public async Task DeleteAsync(ResourceStep step, string physicalId)
    {
        await step.WorkAsync(step.Stack.Region.Durations.Stack);
        var inner = step.Stack.Region.Stacks.Find(physicalId)!;
        await WaitAsync(step, inner, StackStatus.IsInProgress);
        if (!await StackDeletion.RunAsync(inner, new(step.Stack.Operation?.Token), [], "User Initiated"))
        {
            throw new ResourceFailedException($"Embedded stack {inner.Id} was not successfully deleted: {inner.StatusReason?.TrimEnd()}");
        }
    }

    private static async Task WaitAsync(ResourceStep step, Stack inner, Func<string, bool> isBusy)
    {
        while (isBusy(inner.Status))
        {
            await step.Pause(Nap);
        }
    }

    private static StackVersion Version(ResourceStep step, Stack? inner)
    {
        var account = step.Stack.Region.Account;
        var template = StackTemplate.Parse(account.ReadTemplate(step.Definition.Properties["TemplateURL"]?.GetValue<string>() ?? ""));
        var requested = (step.Definition.Properties["Parameters"] as JsonObject ?? [])
            .Select(parameter => new RequestedParameter(parameter.Key, parameter.Value is JsonArray list ? string.Join(',', list) : parameter.Value?.GetValue<string>(), UsePrevious: false));
        return new(
            template,
            ParameterSet.Bind(template, [.. requested], inner?.Version?.Parameters ?? ParameterSet.Empty, account.Parameters),
            step.Stack.Version?.Settings ?? StackSettings.None);
    }
}
