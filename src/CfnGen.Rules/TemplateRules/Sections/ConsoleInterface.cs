namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>What a template says of how the console shows its parameters.</summary>
internal static class ConsoleInterface
{
    /// <summary>The key in the section <c>Metadata</c>.</summary>
    public const string Key = "AWS::CloudFormation::Interface";
}
