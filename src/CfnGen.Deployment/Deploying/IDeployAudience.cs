using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Deploying;

/// <summary>Who is told of a deployment and decides on it.</summary>
public interface IDeployAudience : IStackWatcher
{
    /// <summary>A sentence about what is done now.</summary>
    void Hears(string sentence);

    Task<DeployDecision> DecideAsync(ChangeSetReview review, CancellationToken cancel);

    /// <summary>The change set is being executed, or was already when we came.</summary>
    void Begins(string stackId, ChangeSetReview? review);
}
