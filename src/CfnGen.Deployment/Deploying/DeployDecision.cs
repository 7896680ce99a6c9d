namespace CfnGen.Deployment.Deploying;

/// <summary>What shall become of changes that were shown.</summary>
public enum DeployDecision
{
    /// <summary>Remove the change set, and leave all as it is.</summary>
    Decline,

    /// <summary>Leave the change set for somebody to execute.</summary>
    Keep,

    Execute,
}
