namespace CfnGen.Rules.Templates;

/// <summary>What a value is, once functions are computed.</summary>
internal enum ResultForm
{
    /// <summary>Only deploy time knows.</summary>
    Unknown,
    Text,
    List,
    Object,
}
