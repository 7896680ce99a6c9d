using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.DeploymentRules;

/// <summary>The sections of a deployment's file hold what its reader expects.</summary>
internal sealed class DeploymentHasItsForm : DeploymentRule
{
    private const string TemplatePath = "template-file-path";

    public override RuleInfo Info { get; } = new("CG1801", Severity.Error,
        "The file of a deployment has its sections, and each parameter and tag a single value.",
        "CodePipeline or Git sync cannot read the file, and deploys nothing.",
        GitSyncFile)
    {
        Wrong = """
            template-file-path: alerts.yaml
            parameters:
              - Mail: team@example.com
            """,
        Right = """
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        if (deployment.Kind == DeploymentKind.GitSync && PathProblem(deployment.Root) is { } problem)
        {
            yield return problem;
        }

        foreach (var section in new[] { deployment.Parameters, deployment.Tags, deployment.Kind == DeploymentKind.Pipeline ? deployment.Root["StackPolicy"] : null })
        {
            // A section without anything in it is empty, and not wrong.
            if (section is not (null or { Node: MappingNode or ScalarNode { Kind: ScalarKind.Null } }))
            {
                yield return At(section, $"'{section.Name}' takes keys with values, and not {NodeWords.Of(section.Node)}.");
            }
        }

        foreach (var section in new[] { deployment.Parameters, deployment.Tags })
        {
            foreach (var value in section?.Entries ?? [])
            {
                if (value.Node is MappingNode or IntrinsicNode or ScalarNode { Kind: ScalarKind.Null } || (value.Node is SequenceNode && deployment.Kind == DeploymentKind.Pipeline))
                {
                    yield return At(value, $"'{value.Name}' takes a single value, and not {NodeWords.Of(value.Node)}{(value.Node is SequenceNode ? ": write a list as one text with commas" : "")}.");
                }
            }
        }
    }

    private Finding? PathProblem(Place root) => root[TemplatePath] switch
    {
        null => At(root, $"Name the template: '{TemplatePath}' and its path from the root of the repository."),
        { Node: ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } } => null,
        var path => At(path, $"'{TemplatePath}' takes the template's path from the root of the repository, and not {NodeWords.Of(path.Node)}."),
    };
}
