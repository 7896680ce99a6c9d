using CfnGen.Model;

namespace CfnGen.Stacks.Network;

/// <summary>What of a network is decided when its stack is deployed, each by a condition.</summary>
public sealed record NetworkChoices
{
    /// <summary>Whether there is a third zone.</summary>
    public required Condition ThirdZone { get; init; }

    /// <summary>Whether private subnets reach the Internet at all.</summary>
    public required Condition Nat { get; init; }

    /// <summary>Whether each zone does so through a NAT gateway of its own, not through that of the first.</summary>
    public required Condition NatPerZone { get; init; }

    /// <summary>Whether the third zone exists and reaches the Internet from its private subnet.</summary>
    public required Condition NatForThirdZone { get; init; }

    /// <summary>Whether the third zone exists and has a NAT gateway of its own.</summary>
    public required Condition NatInThirdZone { get; init; }
}
