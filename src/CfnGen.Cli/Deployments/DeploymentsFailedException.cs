using CfnGen.Model;

namespace CfnGen.Cli.Deployments;

/// <summary>Stacks cannot be deployed as it is written, so nothing was written.</summary>
internal sealed class DeploymentsFailedException(InvalidDeploymentException wrong)
    : CfnGenException($"The deployments are not right:\n  {wrong.Message.Replace("\n", "\n  ", StringComparison.Ordinal)}\nNothing was written.", wrong);
