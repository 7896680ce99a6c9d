namespace CfnGen.Model;

/// <summary>One thing that is wrong with a deployment: which one, by environment and name, and what to do.</summary>
public sealed record DeploymentProblem(string Deployment, string Message)
{
    public override string ToString() => $"{Deployment}: {Message}";
}
