using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Stacks;

/// <summary>Asks what in the template of a deployed stack is a secret.</summary>
public sealed class DeployedSecrets(IAmazonCloudFormation client, PatientCalls calls)
{
    /// <returns>The defaults of its <c>NoEcho</c> parameters; none where there is no stack or template, or it may not be read.</returns>
    public async Task<IReadOnlyList<string>> DefaultsAsync(string stackName, CancellationToken cancel)
    {
        var request = new GetTemplateSummaryRequest { StackName = stackName };
        try
        {
            var summary = await calls.MakeAsync($"read the parameters of stack {stackName}", token => client.GetTemplateSummaryAsync(request, token), cancel).ConfigureAwait(false);
            return [.. (summary.Parameters ?? []).Where(parameter => parameter is { NoEcho: true, DefaultValue: not null }).Select(parameter => parameter.DefaultValue!)];
        }
        catch (AmazonCloudFormationException)
        {
            // It is for hiding only: whatever is wrong with the stack or the rights, the calls that matter say it better.
            return [];
        }
    }
}
