using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>A record lies in the zone that it names.</summary>
internal sealed class RecordLiesInZone : Rule
{
    public override RuleInfo Info { get; } = new("CG3704", Severity.Error,
        "The HostedZoneName of a DNS record ends in a dot, and the name of the record ends in it.",
        "CloudFormation finds no such zone, or Route 53 refuses the record.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.net.
                  Type: A
                  TTL: 300
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

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var record in template.Properties.ObjectsOf("AWS::Route53::RecordSet"))
        {
            foreach (var zone in template.Texts(record, "HostedZoneName"))
            {
                if (!zone.Text.EndsWith('.'))
                {
                    yield return At(zone.Place, $"Write '{zone.Text}.'{zone.Origin}: a HostedZoneName ends in a dot.");
                }

                foreach (var name in template.Texts(record, "Name"))
                {
                    if (!LiesIn(name.Text.TrimEnd('.'), zone.Text.TrimEnd('.')) && template.CanMeet(zone.When, name.When))
                    {
                        yield return At(name.Place, $"'{name.Text}'{name.Origin} does not lie in the zone '{zone.Text}'{zone.Origin}: end it in the zone's name.");
                    }
                }
            }
        }
    }

    private static bool LiesIn(string name, string zone) =>
        string.Equals(name, zone, StringComparison.OrdinalIgnoreCase) || name.EndsWith($".{zone}", StringComparison.OrdinalIgnoreCase);
}
