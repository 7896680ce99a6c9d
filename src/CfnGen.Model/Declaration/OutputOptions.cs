namespace CfnGen.Model;

/// <summary>What an output shows.</summary>
public sealed record OutputOptions
{
    public required CfnString Value { get; init; }

    /// <summary>Up to 1,024 bytes.</summary>
    public string? Description { get; init; }

    /// <summary>Gives the output only where the condition holds.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The name by which other stacks of the account and region import the value; it must be unique there.</summary>
    public CfnString? Export { get; init; }

    /// <summary>A comment above the output in YAML.</summary>
    public string? Comment { get; init; }
}
