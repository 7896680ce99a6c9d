namespace CfnGen.Model;

/// <summary>When a rule applies, and what it asserts.</summary>
public sealed record RuleOptions
{
    /// <summary>The assertions are checked only where this holds.</summary>
    /// <value>Absent: always.</value>
    public ConditionExpression? RuleCondition { get; init; }

    public required IReadOnlyList<RuleAssertion> Assertions { get; init; }

    /// <summary>A comment above the rule in YAML.</summary>
    public string? Comment { get; init; }
}
