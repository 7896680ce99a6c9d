namespace CfnGen.Rules.Conditions;

/// <summary>What is known of a statement.</summary>
internal enum Truth
{
    Unknown,
    False,
    True,
}
