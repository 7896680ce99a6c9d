using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>An interface has one primary private address, named in one place.</summary>
internal sealed class OneAddressIsPrimary : Rule
{
    public override RuleInfo Info { get; } = new("CG3157", Severity.Error,
        "Of the private addresses of an interface none is primary where PrivateIpAddress names the primary one, and one at most otherwise.",
        "EC2 refuses the interface.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::NetworkInterface
                Properties:
                  SubnetId: subnet-0a1b2c3d
                  PrivateIpAddress: 10.0.0.7
                  PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.8, Primary: true}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::NetworkInterface
                Properties:
                  SubnetId: subnet-0a1b2c3d
                  PrivateIpAddress: 10.0.0.7
                  PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.8, Primary: false}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var one in InterfacesOf(template))
        {
            foreach (var list in template.Values(one, "PrivateIpAddresses"))
            {
                Place? first = null;
                foreach (var item in list.Place.Items)
                {
                    if (item["Primary"] is not { Text: "true" } primary)
                    {
                        continue;
                    }

                    if (IsNamed(template, one, list))
                    {
                        yield return At(primary, "PrivateIpAddress names the primary address already: set Primary to false, or remove PrivateIpAddress.");
                    }
                    else if (first is not null)
                    {
                        yield return At(primary, "Another address is primary already: set Primary to false.");
                    }

                    first ??= primary;
                }
            }
        }
    }

    private static bool IsNamed(CheckedTemplate template, CheckedObject one, Branch list)
    {
        foreach (var address in template.Values(one, "PrivateIpAddress"))
        {
            if (template.CanMeet(address.When, list.When))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<CheckedObject> InterfacesOf(CheckedTemplate template)
    {
        foreach (var one in template.Properties.ObjectsOf("AWS::EC2::NetworkInterface"))
        {
            yield return one;
        }

        foreach (var one in template.Properties.ObjectsOf("AWS::EC2::Instance", "NetworkInterface"))
        {
            yield return one;
        }

        foreach (var one in template.Properties.ObjectsOf("AWS::EC2::LaunchTemplate", "NetworkInterface"))
        {
            yield return one;
        }
    }
}
