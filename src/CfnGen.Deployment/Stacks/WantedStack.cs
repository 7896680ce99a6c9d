namespace CfnGen.Deployment.Stacks;

/// <summary>What a stack shall be: all that CloudFormation is told of it.</summary>
public sealed record WantedStack
{
    public required string Name { get; init; }

    public required TemplateSource Template { get; init; }

    public IReadOnlyList<WantedParameter> Parameters { get; init; } = [];

    /// <summary>All that the stack shall have; null: those that it has.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Tags { get; init; }

    /// <summary>What is acknowledged, such as <c>CAPABILITY_IAM</c>.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    /// <summary>The role that CloudFormation acts with; null: that of the last operation, or the caller's own rights.</summary>
    public string? RoleArn { get; init; }

    /// <summary>Topics that are told of every event; null: as before.</summary>
    public IReadOnlyList<string>? NotificationArns { get; init; }

    /// <summary>Alarms that make CloudFormation roll back, by the logical ids that they have in this stack; only those that exist already can act. Null: as before.</summary>
    public IReadOnlyList<WantedTrigger>? RollbackTriggers { get; init; }

    /// <summary>How long the triggers are watched after the update. Counts with <see cref="RollbackTriggers"/> only.</summary>
    public int RollbackMonitoringMinutes { get; init; }

    /// <summary>JSON; null: the stack keeps its policy.</summary>
    public string? StackPolicy { get; init; }

    /// <summary>Null: as before.</summary>
    public bool? TerminationProtection { get; init; }
}
