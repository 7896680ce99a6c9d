using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>An alias takes its values and their lifetime from its target.</summary>
internal sealed class AliasHasNoValues : Rule
{
    public override RuleInfo Info { get; } = new("CG3702", Severity.Error,
        "A DNS record with AliasTarget has neither TTL nor ResourceRecords.",
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
                  TTL: 300
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """,
    };

    private static readonly string[] OfTarget = ["TTL", "ResourceRecords"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var record in Records.Of(template))
        {
            var aliases = template.WhenSet(record, "AliasTarget");
            foreach (var property in OfTarget)
            {
                if (template.CanMeet(aliases, template.WhenSet(record, property)))
                {
                    yield return AtKey(record.Find(property)!, $"Remove '{property}': an alias has that of its target.");
                }
            }
        }
    }
}
