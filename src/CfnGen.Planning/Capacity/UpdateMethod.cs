namespace CfnGen.Planning.Capacity;

/// <summary>How old instances or tasks make room for new ones.</summary>
public enum UpdateMethod
{
    /// <summary>They do not: those that run stay until something else ends them.</summary>
    None,

    /// <summary>In batches, by CloudFormation: <c>AutoScalingRollingUpdate</c>.</summary>
    RollingUpdate,

    /// <summary>By a second group that takes the place of the first: <c>AutoScalingReplacingUpdate</c>, or a property that needs replacement.</summary>
    ReplacingUpdate,

    /// <summary>In batches, by EC2 Auto Scaling: <c>AutoScalingInstanceRefresh</c>.</summary>
    InstanceRefresh,

    /// <summary>In waves, by ECS.</summary>
    ServiceDeployment,

    /// <summary>By something whose settings are not in the template, such as CodeDeploy.</summary>
    Elsewhere,
}
