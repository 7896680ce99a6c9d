namespace CfnGen.CloudFormationStandIn.Faults;

/// <summary>Which calls go wrong, and how.</summary>
/// <param name="Fault">What goes wrong.</param>
public sealed record FaultRule(Fault Fault)
{
    /// <summary>Null: calls of every action.</summary>
    public string? Action { get; init; }

    /// <summary>The first call, counted from the rule on, that goes wrong; those before it are good.</summary>
    public int From { get; init; } = 1;

    /// <summary>How many go wrong then.</summary>
    public int Times { get; init; } = int.MaxValue;

    /// <summary>How long the rule holds from its first call on, on the clock of the stacks; null: for ever.</summary>
    public TimeSpan? During { get; init; }
}
