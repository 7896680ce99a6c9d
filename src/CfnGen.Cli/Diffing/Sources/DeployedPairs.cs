using CfnGen.Cli.Connecting;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>What the code makes now for an environment, beside what is deployed there, with the values of parameters on both sides.</summary>
/// <param name="all">Everything in the environment.</param>
/// <param name="selected">What is compared of it.</param>
internal sealed class DeployedPairs(
    IReadOnlyList<PlannedDeployment> all, IReadOnlyList<PlannedDeployment> selected, AwsSessions aws, Surroundings surroundings, Action<string> notice, CancellationToken cancel)
    : TemplatePairs
{
    private readonly Dictionary<PlannedDeployment, (CurrentStack? Stack, TemplateDocument? Template)> found = [];

    public override IEnumerable<TemplatePair> All()
    {
        foreach (var deployment in selected)
        {
            var (stack, template) = Find(deployment);
            yield return new(deployment.Name, new($"stack {deployment.StackName} in {deployment.Region}", template), new($"the stack {deployment.Stack.Name}", deployment.Template))
            {
                FormerParameters = stack?.Parameters,
                Parameters = deployment.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal),
            };
        }
    }

    public override IReadOnlyDictionary<string, TemplateDocument> Neighbours(TemplatePair pair)
    {
        var neighbours = new Dictionary<string, TemplateDocument>(StringComparer.Ordinal);
        foreach (var deployment in all)
        {
            if (deployment.Name != pair.Name && Find(deployment).Template is { } template)
            {
                neighbours.Add(deployment.Name, template);
            }
        }

        return neighbours;
    }

    private (CurrentStack? Stack, TemplateDocument? Template) Find(PlannedDeployment deployment)
    {
        if (!found.TryGetValue(deployment, out var known))
        {
            known = FindAsync(deployment).GetAwaiter().GetResult();
            found.Add(deployment, known);
        }

        return known;
    }

    private async Task<(CurrentStack? Stack, TemplateDocument? Template)> FindAsync(PlannedDeployment deployment)
    {
        var calls = new PatientCalls(surroundings.Time, Patience.Default, surroundings.Chance, notice);
        var session = await aws.OpenAsync(deployment, calls, cancel);
        try
        {
            var stack = await new StackLookup(session.CloudFormation, calls).FindAsync(deployment.StackName, cancel);
            return stack is null ? default : (stack, await new DeployedTemplates(session.CloudFormation, calls).OriginalAsync(stack, cancel));
        }
        catch (Exception failure) when (failure is not OperationCanceledException && ServiceProblem.Of(session, failure) is { } known && !ReferenceEquals(known, failure))
        {
            throw known;
        }
    }
}
