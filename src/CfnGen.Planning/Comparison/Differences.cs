namespace CfnGen.Planning.Comparison;

/// <summary>Words for differences.</summary>
internal static class Differences
{
    public const string OtherOrder = "the same items in another order";
}
