namespace CfnGen.Model;

/// <summary>A stack in an environment: what its parameters are there, and how it is guarded. Written as <see cref="Deployment{TStack}"/>.</summary>
public abstract class Deployment
{
    private protected Deployment()
    {
    }

    public required DeploymentEnvironment Environment { get; init; }

    /// <summary>Which stack it is, by <see cref="Stack.Name"/>; needed only where several stacks of the same class are known.</summary>
    public string? Stack { get; init; }

    /// <summary>The deployment's name in its environment and that of its files.</summary>
    /// <value>Absent: the stack's name. To be given where an environment has the same stack twice.</value>
    public string? Name { get; init; }

    /// <summary>The stack's name in CloudFormation.</summary>
    /// <value>Absent: the environment's name, a hyphen and the deployment's.</value>
    public string? StackName { get; init; }

    /// <summary>Absent: the environment's.</summary>
    public string? Region { get; init; }

    public IReadOnlyList<DeploymentTag> Tags { get; init; } = [];

    /// <summary>What updates may not do.</summary>
    /// <value>Absent: <see cref="CfnGen.Model.StackPolicy.ProtectData"/>.</value>
    public StackPolicy StackPolicy { get; init; } = StackPolicy.ProtectData;

    /// <summary>Whether CloudFormation refuses to delete the stack until this is taken back.</summary>
    public bool TerminationProtection { get; init; }

    /// <summary>How long the alarms are watched after the last resource is there: whole minutes, up to three hours.</summary>
    /// <value>Absent: only while the update runs.</value>
    public TimeSpan RollbackMonitoring { get; init; }

    /// <summary>Whether the deployment is one of that stack.</summary>
    internal abstract bool IsOf(Stack stack);

    /// <summary>The class of the stack, for messages.</summary>
    internal abstract string StackClass { get; }

    internal abstract IReadOnlyList<ParameterValue> ValuesFor(Stack stack);

    internal abstract IReadOnlyList<Resource> TriggersIn(Stack stack);
}
