namespace CfnGen.Model;

/// <summary>The sections of a template, in the order in which they are written.</summary>
internal static class Sections
{
    public const string Parameters = "Parameters";
    public const string Rules = "Rules";
    public const string Mappings = "Mappings";
    public const string Conditions = "Conditions";
    public const string Resources = "Resources";
    public const string Outputs = "Outputs";
}
