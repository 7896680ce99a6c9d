using System.Text;
using CfnGen.Deployment.Waiting;
using CfnGen.Model.Documents;

namespace CfnGen.Deployment.Stacks;

/// <summary>Reads the templates that stacks were made of.</summary>
public sealed class DeployedTemplates(IAmazonCloudFormation client, PatientCalls calls)
{
    /// <param name="stage">As it was given to CloudFormation, or with its transforms run.</param>
    /// <returns>Null where there is none: a stack that waits for its first change set.</returns>
    /// <exception cref="TemplateFormatException">It is no template, which CloudFormation would not have taken.</exception>
    public async Task<TemplateDocument?> FindAsync(CurrentStack stack, TemplateStage stage, CancellationToken cancel) =>
        StackStates.IsEmpty(stack.Status) ? null : await FindAsync(stack.Id, stack.Name, stage, cancel).ConfigureAwait(false);

    /// <summary>As it was given to CloudFormation.</summary>
    /// <inheritdoc cref="FindAsync(CurrentStack, TemplateStage, CancellationToken)"/>
    public Task<TemplateDocument?> OriginalAsync(CurrentStack stack, CancellationToken cancel) => FindAsync(stack, TemplateStage.Original, cancel);

    /// <summary>That of a stack or of one nested in another, as it was given to CloudFormation.</summary>
    /// <inheritdoc cref="FindAsync(CurrentStack, TemplateStage, CancellationToken)"/>
    public Task<TemplateDocument?> OriginalAsync(string stackId, CancellationToken cancel) => FindAsync(stackId, StackIds.NameIn(stackId), TemplateStage.Original, cancel);

    internal async Task<TemplateDocument?> FindAsync(string stackId, string label, TemplateStage stage, CancellationToken cancel)
    {
        var request = new GetTemplateRequest { StackName = stackId, TemplateStage = stage };
        try
        {
            var answer = await calls.MakeAsync($"read the template of stack {label}", token => client.GetTemplateAsync(request, token), cancel).ConfigureAwait(false);
            return string.IsNullOrEmpty(answer.TemplateBody) ? null : TemplateReader.Read(Encoding.UTF8.GetBytes(answer.TemplateBody), $"the template of stack {label}");
        }
        catch (AmazonCloudFormationException refused) when (Refusals.SaysThatStackIsMissing(refused))
        {
            return null;
        }
    }
}
