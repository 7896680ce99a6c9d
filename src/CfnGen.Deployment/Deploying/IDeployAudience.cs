using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Operations;

namespace CfnGen.Deployment.Deploying;

/// <summary>Who is told of a deployment and decides on it.</summary>
public interface IDeployAudience : IOperationAudience
{
    Task<DeployDecision> DecideAsync(ChangeSetReview review, CancellationToken cancel);

    /// <summary>The change set is being executed, or was already when we came.</summary>
    void Begins(string stackId, ChangeSetReview? review);
}
