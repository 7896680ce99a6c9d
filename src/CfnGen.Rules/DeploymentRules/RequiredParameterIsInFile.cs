namespace CfnGen.Rules.DeploymentRules;

/// <summary>A pipeline's file is complete.</summary>
internal sealed class RequiredParameterIsInFile : DeploymentRule
{
    public override RuleInfo Info { get; } = new("CG1807", Severity.Warning,
        "The file for CodePipeline gives each parameter of the template a value that has no default.",
        "Unless the action's ParameterOverrides gives it, CloudFormation refuses the deployment: parameters must have values.",
        PipelineFile)
    {
        Wrong = """
            {"Parameters": {"Stage": "prod"}}
            """,
        Right = """
            {"Parameters": {"Mail": "team@example.com", "Stage": "prod"}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        foreach (var name in deployment.Kind == DeploymentKind.Pipeline ? deployment.Missing : [])
        {
            yield return AtKey(deployment.Section, $"Give a value to the parameter '{name}', which has no default, unless the action's ParameterOverrides does.");
        }
    }
}
