namespace CfnGen.Model;

/// <summary>Stacks cannot be deployed as it is written; all that was found is listed.</summary>
public sealed class InvalidDeploymentException(IReadOnlyList<DeploymentProblem> problems) : CfnGenException(string.Join('\n', problems))
{
    public IReadOnlyList<DeploymentProblem> Problems { get; } = problems;
}
