using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Deploying;

/// <summary>Who is told of a deployment and decides on it.</summary>
public interface IDeployAudience : IOperationAudience
{
    /// <summary>Whether a stack that can only be deleted may be, with all that is left in it, to be created anew.</summary>
    Task<bool> MayRecreateAsync(CurrentStack dead, CancellationToken cancel);

    Task<DeployDecision> DecideAsync(DeployReview review, CancellationToken cancel);

    /// <summary>The change set is being executed, or was already when we came.</summary>
    /// <param name="past">What is known of the time that things take in this stack.</param>
    void Begins(string stackId, DeployReview? review, StackPast past);
}
