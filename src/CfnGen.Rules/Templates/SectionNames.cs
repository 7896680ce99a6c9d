namespace CfnGen.Rules.Templates;

/// <summary>The keys that a template may have.</summary>
internal static class SectionNames
{
    public const string FormatVersion = "AWSTemplateFormatVersion";
    public const string Description = "Description";
    public const string Metadata = "Metadata";
    public const string Parameters = "Parameters";
    public const string Rules = "Rules";
    public const string Mappings = "Mappings";
    public const string Conditions = "Conditions";
    public const string Transform = "Transform";
    public const string Hooks = "Hooks";
    public const string Resources = "Resources";
    public const string Outputs = "Outputs";

    /// <summary>In the order of the guide.</summary>
    public static readonly IReadOnlyList<string> All =
        [FormatVersion, Description, Metadata, Parameters, Rules, Mappings, Conditions, Transform, Hooks, Resources, Outputs];
}
