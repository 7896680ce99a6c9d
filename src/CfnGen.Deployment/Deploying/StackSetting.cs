namespace CfnGen.Deployment.Deploying;

/// <summary>What a stack has beside its template, and a deployment sets.</summary>
public enum StackSetting
{
    StackPolicy,

    /// <summary>On or off.</summary>
    TerminationProtection,

    /// <summary>The alarms, by their names. They are a part of the change set, which does not show them.</summary>
    RollbackTriggers,

    /// <summary>How long the alarms are watched. Also a part of the change set.</summary>
    RollbackMonitoring,
}
