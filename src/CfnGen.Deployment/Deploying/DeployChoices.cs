namespace CfnGen.Deployment.Deploying;

/// <summary>What a deployment may do where CloudFormation leaves a choice.</summary>
public sealed record DeployChoices
{
    public static DeployChoices Default { get; } = new();

    /// <summary>A stack that can only be deleted is deleted and made again.</summary>
    public bool Recreate { get; init; }

    /// <summary>Another operation on the stack is waited for; otherwise it ends the deployment.</summary>
    public bool WaitForOthers { get; init; }

    /// <summary>The change set stays for somebody to execute.</summary>
    public bool Keep { get; init; }

    /// <summary>When it fails, what was done stays for a look at it, instead of a rollback.</summary>
    public bool DisableRollback { get; init; }
}
