using CfnGen.Model;

namespace CfnGen.Stacks.Delivery;

/// <summary>What a stage needs to know of a deployment.</summary>
/// <param name="Environment">The folder of its configuration.</param>
/// <param name="Name">Of the deployment and its configuration's file.</param>
/// <param name="Template">Of the stack and its template's file.</param>
/// <param name="StackName">In CloudFormation.</param>
/// <param name="Capabilities">Parted by commas; empty when it needs none.</param>
internal sealed record PipelineTarget(DeploymentEnvironment Environment, string Name, string Template, string StackName, string Capabilities)
{
    /// <summary>One of the pipeline's own two stacks, of which nothing can be asked while one of them is made.</summary>
    public static PipelineTarget Own(string name) =>
        new(Environments.Tools, name, name, $"{Environments.Tools.Name}-{name}", "CAPABILITY_IAM");

    public static PipelineTarget Of(PlannedDeployment deployment) => new(
        deployment.Environment, deployment.Name, deployment.Stack.Name, deployment.StackName, string.Join(',', deployment.Capabilities));
}
