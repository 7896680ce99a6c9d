using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>The addresses of a subnet are some of its network's.</summary>
internal sealed class SubnetLiesInItsNetwork : Rule
{
    public override RuleInfo Info { get; } = new("CG3113", Severity.Error,
        "The range of a subnet lies in a range of its VPC.",
        "EC2 refuses the subnet.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html")
    {
        Wrong = """
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
              It:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: !Ref Network
                  CidrBlock: 10.1.0.0/24
            """,
        Right = """
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
              It:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: !Ref Network
                  CidrBlock: 10.0.1.0/24
            """,
    };

    private const string Network = "AWS::EC2::VPC";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var subnet in template.Properties.ObjectsOf("AWS::EC2::Subnet"))
        {
            if (OnlyNetwork(template, subnet) is not { } network || HasFurtherRanges(template, network))
            {
                continue;
            }

            foreach (var inner in template.Texts(subnet, "CidrBlock"))
            {
                foreach (var outer in RangesOf(template, network))
                {
                    if (AddressRange.Parse(inner.Text) is { } part
                        && AddressRange.Parse(outer.Text) is { } whole && !whole.Contains(part)
                        && template.CanMeet(inner.When, outer.When))
                    {
                        yield return At(inner.Place, $"'{inner.Text}'{inner.Origin} does not lie in the range of '{network.Name}', '{outer.Text}'{outer.Origin}.");
                    }
                }
            }
        }
    }

    private static CheckedResource? OnlyNetwork(CheckedTemplate template, CheckedObject subnet) =>
        template.Values(subnet, "VpcId") is [var only] && template.TargetOf(only.Place) is { Resource: { Type: Network } network } ? network : null;

    private static List<KnownText> RangesOf(CheckedTemplate template, CheckedResource network)
    {
        var ranges = new List<KnownText>();
        foreach (var checkedObject in template.Properties.ObjectsOf(Network))
        {
            if (checkedObject.Resource == network)
            {
                ranges.AddRange(template.Texts(checkedObject, "CidrBlock"));
            }
        }

        return ranges;
    }

    // The subnet may lie in a range that the network gets later, and for whose sake it waits in ways of its own.
    private static bool HasFurtherRanges(CheckedTemplate template, CheckedResource network)
    {
        foreach (var value in template.Properties.ValuesOf("AWS::EC2::VPCCidrBlock", "VpcId"))
        {
            if (template.TargetOf(value.Place) is not { } target || target.Resource == network)
            {
                return true;
            }
        }

        return false;
    }
}
