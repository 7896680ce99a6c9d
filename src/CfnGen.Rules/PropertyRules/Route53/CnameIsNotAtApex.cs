using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>The name of a zone itself is no CNAME.</summary>
internal sealed class CnameIsNotAtApex : Rule
{
    public override RuleInfo Info { get; } = new("CG3706", Severity.Error,
        "A CNAME record has a name below that of its zone.",
        "Route 53 refuses the record; an alias is what does the same there.",
        "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: example.com.
                  Type: CNAME
                  TTL: 300
                  ResourceRecords: [www.example.net]
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: CNAME
                  TTL: 300
                  ResourceRecords: [www.example.net]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var record in template.Properties.ObjectsOf("AWS::Route53::RecordSet"))
        {
            foreach (var type in template.Texts(record, "Type"))
            {
                if (type.Text != "CNAME")
                {
                    continue;
                }

                foreach (var zone in template.Texts(record, "HostedZoneName"))
                {
                    foreach (var name in template.Texts(record, "Name"))
                    {
                        if (string.Equals(name.Text.TrimEnd('.'), zone.Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
                            && template.CanMeet(type.When.And(zone.When), name.When))
                        {
                            yield return At(type.Place, $"Use an alias of type A and AliasTarget: '{name.Text}' is the zone itself, which can be no CNAME.");
                        }
                    }
                }
            }
        }
    }
}
