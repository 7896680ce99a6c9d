using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>Records that share a name have each a name of its own.</summary>
internal sealed class RoutedRecordHasIdentifier : Rule
{
    public override RuleInfo Info { get; } = new("CG3707", Severity.Error,
        "A DNS record with Weight, Region, Failover, GeoLocation or MultiValueAnswer has SetIdentifier.",
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
                  Weight: 10
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
                  Weight: 10
                  SetIdentifier: blue
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """,
    };

    private static readonly string[] Routings = ["Weight", "Region", "Failover", "GeoLocation", "MultiValueAnswer"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var record in Records.Of(template))
        {
            foreach (var routing in Routings)
            {
                foreach (var set in template.WhenSet(record, routing))
                {
                    if (template.CanLack(record, "SetIdentifier", set))
                    {
                        yield return AtKey(record.Find(routing)!, $"Add SetIdentifier: a record with {routing} needs it.");
                        break;
                    }
                }
            }
        }
    }
}
