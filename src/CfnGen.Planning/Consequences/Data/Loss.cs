namespace CfnGen.Planning.Consequences.Data;

/// <summary>That data goes with its resource.</summary>
/// <param name="When">When it does, as words that complete "if …"; null: for certain.</param>
internal sealed record Loss(string? When)
{
    public static Loss Certain { get; } = new((string?)null);

    public bool IsCertain => When is null;
}
