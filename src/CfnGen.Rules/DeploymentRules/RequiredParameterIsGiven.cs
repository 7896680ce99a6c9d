namespace CfnGen.Rules.DeploymentRules;

/// <summary>Git sync finds a value for each parameter.</summary>
internal sealed class RequiredParameterIsGiven : DeploymentRule
{
    public override RuleInfo Info { get; } = new("CG1806", Severity.Error,
        "The file for Git sync gives each parameter of the template a value that has no default.",
        "Git sync cannot create the stack: parameters must have values.",
        GitSyncFile)
    {
        Wrong = """
            # The template has the parameters Mail, which has no default, and Stage.
            template-file-path: alerts.yaml
            parameters:
              Stage: prod
            """,
        Right = """
            # The template has the parameters Mail, which has no default, and Stage.
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
              Stage: prod
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        foreach (var name in deployment.Kind == DeploymentKind.GitSync ? deployment.Missing : [])
        {
            yield return AtKey(deployment.Section, $"Give a value to the parameter '{name}', which has no default.");
        }
    }
}
