namespace CfnGen.Deployment.Deploying;

/// <summary>What shall become of a change set that was shown.</summary>
public enum DeployDecision
{
    /// <summary>Remove it.</summary>
    Decline,

    /// <summary>Leave it for somebody to execute.</summary>
    Keep,

    Execute,
}
