namespace CfnGen.Deployment.Waiting;

/// <summary>How long everything may take. AWS decides how long an operation takes, so these are limits of ours only: a stack goes on when we stop to wait.</summary>
public sealed record Patience
{
    public static Patience Default { get; } = new();

    /// <summary>Between two looks at a stack that changes. Not longer than a person waits for the next line.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long one call may take, from the first byte sent to the last received.</summary>
    public TimeSpan Call { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long AWS may be out of reach, or ask us to come slower, before we give up.</summary>
    public TimeSpan Outage { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long nobody may listen at the address of AWS at the very beginning, when that is more likely a wrong address than an outage.</summary>
    public TimeSpan FirstContact { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long may be asked for what a stack's past says of the time that things take. A deployment begins without it.</summary>
    public TimeSpan Past { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a change set may be made.</summary>
    public TimeSpan ChangeSet { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>How long a stack may be created, updated, rolled back or deleted.</summary>
    public TimeSpan Operation { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How long another operation on the stack may take until ours begins.</summary>
    public TimeSpan Others { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long CloudFormation may look for drift in a stack.</summary>
    public TimeSpan Drift { get; init; } = TimeSpan.FromMinutes(30);
}
