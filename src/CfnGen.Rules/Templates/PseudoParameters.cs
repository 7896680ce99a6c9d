namespace CfnGen.Rules.Templates;

/// <summary>What CloudFormation itself defines for <c>Ref</c>.</summary>
internal static class PseudoParameters
{
    public const string NoValue = "AWS::NoValue";
    public const string NotificationARNs = "AWS::NotificationARNs";

    public static readonly IReadOnlyList<string> All =
        ["AWS::AccountId", NotificationARNs, NoValue, "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix"];

    public static bool Contain(string name)
    {
        foreach (var known in All)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
