using CfnGen.Deployment.Operations;

namespace CfnGen.Deployment.Deploying;

/// <summary>What the end of another operation means for a deployment.</summary>
internal static class DeployResults
{
    /// <returns>How the deployment ends, too; null when it goes on.</returns>
    public static DeployResult? OfDeletion(OperationResult deletion) => deletion switch
    {
        OperationResult.Done or OperationResult.Unchanged => null,
        OperationResult.Refused => DeployResult.Refused,
        OperationResult.Left => DeployResult.Left,
        OperationResult.NeedsRecovery => DeployResult.NeedsRecovery,
        _ => DeployResult.Failed,
    };
}
