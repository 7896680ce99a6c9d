using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>A rule of a security group names ports where its protocol has them.</summary>
internal sealed class PortsGoWithProtocol : Rule
{
    public override RuleInfo Info { get; } = new("CG3103", Severity.Error,
        "A rule of a security group for TCP or UDP has FromPort and ToPort, and the former is not above the latter.",
        "EC2 refuses the rule.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
                  CidrIp: 10.0.0.0/16
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
                  ToPort: 443
                  CidrIp: 10.0.0.0/16
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var checkedObject in template.Properties.Objects)
        {
            if (!IsRule(checkedObject) || checkedObject.Find("IpProtocol")?.Text is not ("tcp" or "udp" or "6" or "17"))
            {
                continue;
            }

            foreach (var port in new[] { "FromPort", "ToPort" })
            {
                if (checkedObject.Find(port) is null)
                {
                    yield return AtKey(checkedObject.Place, $"A rule for TCP or UDP needs '{port}'.");
                }
            }

            if (Number(checkedObject.Find("FromPort")) is { } first && Number(checkedObject.Find("ToPort")) is { } last && first > last)
            {
                yield return At(checkedObject.Find("FromPort")!, $"FromPort, {Digits.Of(first)}, is above ToPort, {Digits.Of(last)}.");
            }
        }
    }

    private static bool IsRule(CheckedObject checkedObject) => checkedObject.Resource.Type switch
    {
        "AWS::EC2::SecurityGroup" => checkedObject.Shape.Name is "Ingress" or "Egress",
        "AWS::EC2::SecurityGroupIngress" or "AWS::EC2::SecurityGroupEgress" => true,
        _ => false,
    };

    private static int? Number(Place? place) =>
        int.TryParse(place?.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
