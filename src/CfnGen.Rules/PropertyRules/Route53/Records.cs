using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>The DNS records of a template.</summary>
internal static class Records
{
    /// <summary>Those that stand alone, then those in groups.</summary>
    public static IEnumerable<CheckedObject> Of(CheckedTemplate template)
    {
        foreach (var record in template.Properties.ObjectsOf("AWS::Route53::RecordSet"))
        {
            yield return record;
        }

        foreach (var record in template.Properties.ObjectsOf("AWS::Route53::RecordSetGroup", "RecordSet"))
        {
            yield return record;
        }
    }
}
