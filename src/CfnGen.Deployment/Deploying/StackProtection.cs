using System.Text.Json;
using System.Text.Json.Nodes;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Deploying;

/// <summary>Stack policy and termination protection, which are set beside change sets.</summary>
internal sealed class StackProtection(DeployRun run)
{
    private readonly WantedStack wanted = run.Wanted;

    /// <summary>What would have to be set. Changes nothing.</summary>
    /// <param name="stack">Null: there is none yet.</param>
    public async Task<IReadOnlyList<SettingChange>> ChangesAsync(CurrentStack? stack, CancellationToken cancel)
    {
        var there = stack is null || StackStates.IsEmpty(stack.Status) ? null : stack;
        var changes = new List<SettingChange>();
        if (wanted.StackPolicy is { } policy)
        {
            var before = there is null ? null : await PolicyAsync(there.Id, cancel).ConfigureAwait(false);
            if (before is null || !IsSame(before, policy))
            {
                changes.Add(new(StackSetting.StackPolicy, before, policy));
            }
        }

        if (wanted.TerminationProtection is { } protection && (there?.IsProtected ?? false) != protection)
        {
            changes.Add(new(StackSetting.TerminationProtection, Word(!protection), Word(protection)));
        }

        return changes;
    }

    /// <summary>What of it is set beside change sets; the rest is in them.</summary>
    public async Task SetAsync(string stackId, IReadOnlyList<SettingChange> changes, CancellationToken cancel)
    {
        foreach (var change in changes)
        {
            if (change.Setting == StackSetting.StackPolicy)
            {
                var request = new SetStackPolicyRequest { StackName = stackId, StackPolicyBody = change.After };
                await run.Calls.MakeAsync("set the stack policy", token => run.Client.SetStackPolicyAsync(request, token), cancel).ConfigureAwait(false);
            }
            else if (change.Setting == StackSetting.TerminationProtection)
            {
                var request = new UpdateTerminationProtectionRequest { StackName = stackId, EnableTerminationProtection = change.After == Word(true) };
                await run.Calls.MakeAsync("set the termination protection", token => run.Client.UpdateTerminationProtectionAsync(request, token), cancel).ConfigureAwait(false);
            }
        }
    }

    private async Task<string?> PolicyAsync(string stackId, CancellationToken cancel)
    {
        var answer = await run.Calls.MakeAsync(
            "read the stack policy",
            token => run.Client.GetStackPolicyAsync(new() { StackName = stackId }, token),
            cancel).ConfigureAwait(false);
        return string.IsNullOrEmpty(answer.StackPolicyBody) ? null : answer.StackPolicyBody;
    }

    /// <summary>Whoever set it before may have written the same on other lines.</summary>
    private static bool IsSame(string before, string after)
    {
        try
        {
            return before == after || JsonNode.DeepEquals(JsonNode.Parse(before), JsonNode.Parse(after));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Word(bool isOn) => isOn ? "on" : "off";
}
