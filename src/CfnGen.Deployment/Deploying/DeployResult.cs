namespace CfnGen.Deployment.Deploying;

/// <summary>How a deployment of one stack ended.</summary>
public enum DeployResult
{
    /// <summary>The stack is what was wanted, and was not before.</summary>
    Deployed,

    /// <summary>The stack was already what was wanted, and its last operation was a success.</summary>
    Unchanged,

    /// <summary>It was shown only; the change set waits in AWS, where there is one.</summary>
    Kept,

    /// <summary>Nothing was changed: a person said no, or the stack or somebody else stood in the way.</summary>
    Refused,

    /// <summary>The stack is what it was before, or what is left of a failed creation.</summary>
    Failed,

    /// <summary>A person asked to stop, and the stack is as it was before.</summary>
    Cancelled,

    /// <summary>A person left while the stack goes on.</summary>
    Left,

    /// <summary>The stack is stuck until a person helps.</summary>
    NeedsRecovery,
}
