namespace CfnGen.Rules.Templates;

/// <summary>Dynamic references, in whose place CloudFormation puts another text: <c>{{resolve:ssm:/network/vpc}}</c>.</summary>
internal static class DynamicReference
{
    public const string Opening = "{{resolve:";

    public static bool IsIn(string text) => text.Contains(Opening, StringComparison.Ordinal);
}
