using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>No address belongs to two subnets.</summary>
internal sealed class SubnetsDoNotOverlap : Rule
{
    public override RuleInfo Info { get; } = new("CG3114", Severity.Error,
        "The ranges of the subnets of a VPC share no address.",
        "EC2 refuses the second one.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html")
    {
        Wrong = """
            Resources:
              One:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  CidrBlock: 10.0.0.0/23
              It:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  CidrBlock: 10.0.1.0/24
            """,
        Right = """
            Resources:
              One:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  CidrBlock: 10.0.0.0/24
              It:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  CidrBlock: 10.0.1.0/24
            """,
    };

    private static readonly string[] Properties = ["CidrBlock", "Ipv6CidrBlock"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var property in Properties)
        {
            var seen = new List<Known>();
            foreach (var subnet in template.Properties.ObjectsOf("AWS::EC2::Subnet"))
            {
                if (template.Values(subnet, "VpcId") is not [var network])
                {
                    continue;
                }

                foreach (var text in template.Texts(subnet, property))
                {
                    if (AddressRange.Parse(text.Text) is not { } range)
                    {
                        continue;
                    }

                    var known = new Known(subnet.Resource, network.Place, text, range);
                    if (FirstOverlapping(template, seen, known) is { } other)
                    {
                        yield return At(text.Place, $"'{text.Text}'{text.Origin} shares addresses with the subnet '{other.Resource.Name}', '{other.Text.Text}'{other.Text.Origin}.");
                    }

                    seen.Add(known);
                }
            }
        }
    }

    private static Known? FirstOverlapping(CheckedTemplate template, List<Known> seen, Known known)
    {
        foreach (var other in seen)
        {
            if (other.Resource != known.Resource
                && other.Range.Overlaps(known.Range)
                && template.AreSame(other.Network, known.Network)
                && template.CanMeet(other.Text.When, known.Text.When))
            {
                return other;
            }
        }

        return null;
    }

    private sealed record Known(CheckedResource Resource, Place Network, KnownText Text, AddressRange Range);
}
