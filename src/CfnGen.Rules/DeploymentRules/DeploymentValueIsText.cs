using CfnGen.Model.Documents;

namespace CfnGen.Rules.DeploymentRules;

/// <summary>A value reaches the stack as it is written.</summary>
internal sealed class DeploymentValueIsText : DeploymentRule
{
    public override RuleInfo Info { get; } = new("CG1803", Severity.Warning,
        "The values of parameters and tags are texts, in quotes where they look like something else.",
        "Parameters are texts, and whoever reads the file makes one of a number or a truth value: 012 can arrive as 10, and yes as true.",
        GitSyncFile)
    {
        Wrong = """
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
              Account: 012345670123
            """,
        Right = """
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
              Account: '012345670123'
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        foreach (var section in new[] { deployment.Parameters, deployment.Tags })
        {
            foreach (var value in section?.Entries ?? [])
            {
                if (value.Node is ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float or ScalarKind.Boolean } scalar)
                {
                    yield return At(value, $"Put the value of '{value.Name}' in quotes: it is read as {(scalar.Kind == ScalarKind.Boolean ? "the truth value" : "the number")} {scalar.Text}.");
                }
                else if (value.Node is SequenceNode && deployment.Kind == DeploymentKind.GitSync)
                {
                    yield return At(value, $"Write the list of '{value.Name}' as one text with commas.");
                }
            }
        }
    }
}
