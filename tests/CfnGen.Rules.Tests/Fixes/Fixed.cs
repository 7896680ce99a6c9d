using CfnGen.Rules.Configuration;
using CfnGen.Rules.Fixes;

namespace CfnGen.Rules.Tests.Fixes;

/// <summary>Runs the fixes of one rule over a text.</summary>
internal static class Fixed
{
    /// <summary>The new text; the same object when nothing was fixed.</summary>
    public static string With(string rule, string text) => TemplateFixer.Fix(text, "template", Only(rule)).Text;

    /// <summary>The same for the properties of a topic, each on its lines below <c>Properties:</c>.</summary>
    public static string Properties(string rule, string properties)
    {
        const string Head = "Resources:\n  Alerts:\n    Type: AWS::SNS::Topic\n    Properties:\n";
        return With(rule, Head + properties)[Head.Length..];
    }

    /// <summary>Every other rule is off.</summary>
    public static RuleSettings Only(string rule) =>
        new(RuleCatalogue.Rules.Where(other => other.Id != rule).ToDictionary(other => other.Id, _ => (RuleInfo?)null));
}
