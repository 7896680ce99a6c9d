using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Deploying;

/// <summary>Stack policy and termination protection, which are set beside change sets.</summary>
internal sealed class StackProtection(IAmazonCloudFormation client, PatientCalls calls, WantedStack wanted)
{
    public async Task SetAsync(CurrentStack stack, CancellationToken cancel)
    {
        if (wanted.StackPolicy is { } policy && await PolicyAsync(stack, cancel).ConfigureAwait(false) != policy)
        {
            var request = new SetStackPolicyRequest { StackName = stack.Id, StackPolicyBody = policy };
            await calls.MakeAsync("set the stack policy", token => client.SetStackPolicyAsync(request, token), cancel).ConfigureAwait(false);
        }

        if (wanted.TerminationProtection is { } protection && stack.IsProtected != protection)
        {
            var request = new UpdateTerminationProtectionRequest { StackName = stack.Id, EnableTerminationProtection = protection };
            await calls.MakeAsync("set the termination protection", token => client.UpdateTerminationProtectionAsync(request, token), cancel).ConfigureAwait(false);
        }
    }

    private async Task<string?> PolicyAsync(CurrentStack stack, CancellationToken cancel)
    {
        var answer = await calls.MakeAsync(
            "read the stack policy",
            token => client.GetStackPolicyAsync(new() { StackName = stack.Id }, token),
            cancel).ConfigureAwait(false);
        return answer.StackPolicyBody;
    }
}
