using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>A record that is no alias has values and their lifetime.</summary>
internal sealed class RecordHasValues : Rule
{
    public override RuleInfo Info { get; } = new("CG3703", Severity.Error,
        "A DNS record without AliasTarget has TTL and ResourceRecords.",
        "Route 53 refuses the record.",
        "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  ResourceRecords: [192.0.2.1]
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  TTL: 300
                  ResourceRecords: [192.0.2.1]
            """,
    };

    private static readonly string[] Needed = ["TTL", "ResourceRecords"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var record in Records.Of(template))
        {
            foreach (var plain in record.HasMacro ? [] : template.WhenAbsent(record, "AliasTarget"))
            {
                foreach (var property in Needed)
                {
                    if (template.CanLack(record, property, plain))
                    {
                        yield return AtKey(record.Place, $"Add '{property}', or AliasTarget.");
                    }
                }
            }
        }
    }
}
