using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>What the code makes now for an environment, beside what is deployed there, with the values of parameters on both sides.</summary>
/// <param name="all">Everything in the environment.</param>
/// <param name="selected">What is compared of it.</param>
internal sealed class DeployedPairs(IReadOnlyList<PlannedDeployment> all, IReadOnlyList<PlannedDeployment> selected, DeployedStacks deployed) : TemplatePairs
{
    public override IEnumerable<TemplatePair> All()
    {
        foreach (var deployment in selected)
        {
            var found = Find(deployment);
            yield return new(deployment.Name, new($"stack {deployment.StackName} in {found.Region}", found.Template), new($"the stack {deployment.Stack.Name}", deployment.Template))
            {
                FormerParameters = found.Stack?.Parameters,
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

    private DeployedStack Find(PlannedDeployment deployment) => deployed.Find(deployment.StackName, deployment);
}
