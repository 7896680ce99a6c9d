using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>The values of a record have the form of its type.</summary>
internal sealed class RecordValueFitsType : Rule
{
    public override RuleInfo Info { get; } = new("CG3701", Severity.Error,
        "The values of a DNS record have the form of its type: addresses for A and AAAA, one name for CNAME, a number and a name for MX, quotes around TXT.",
        "Route 53 refuses the record.",
        "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html")
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
                  ResourceRecords: [www.example.net]
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
        foreach (var record in Records.Of(template))
        {
            foreach (var type in template.Texts(record, "Type"))
            {
                foreach (var values in template.Values(record, "ResourceRecords"))
                {
                    if (!template.CanMeet(type.When, values.When))
                    {
                        continue;
                    }

                    if (type.Text == "CNAME" && values.Place.Items.Length > 1)
                    {
                        yield return At(values.Place, "A CNAME record has one value: leave one.");
                    }

                    foreach (var (place, form) in Misfits(template, values, type.Text))
                    {
                        yield return At(place, $"'{place.Text}' is no value for {type.Text}: write {form}.");
                    }
                }
            }
        }
    }

    private static IEnumerable<(Place Place, string Form)> Misfits(CheckedTemplate template, Branch values, string type)
    {
        foreach (var item in values.Place.Items)
        {
            foreach (var value in Branches.Of(item, values.When, template.Conditions))
            {
                if (value.Place.Text is { } text && !DynamicReference.IsIn(text) && RecordForms.Missing(type, text) is { } form)
                {
                    yield return (value.Place, form);
                }
            }
        }
    }
}
