namespace CfnGen.Deployment.Deploying;

/// <summary>What a stack has beside its template, and a deployment sets.</summary>
public enum StackSetting
{
    StackPolicy,

    /// <summary>On or off.</summary>
    TerminationProtection,
}
