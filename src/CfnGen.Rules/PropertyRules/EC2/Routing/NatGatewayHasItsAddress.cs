using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Routing;

/// <summary>A NAT gateway to the internet has a public address, one between networks has none.</summary>
internal sealed class NatGatewayHasItsAddress : Rule
{
    public override RuleInfo Info { get; } = new("CG3127", Severity.Error,
        "A public NAT gateway in a zone has AllocationId, and a private one has not.",
        "EC2 refuses the gateway. Without ConnectivityType it is public.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::NatGateway
                Properties:
                  SubnetId: subnet-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::NatGateway
                Properties:
                  SubnetId: subnet-0a1b2c3d
                  AllocationId: eipalloc-0a1b2c3d
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var gateway in template.Properties.ObjectsOf("AWS::EC2::NatGateway"))
        {
            // A regional gateway finds its addresses itself.
            if (gateway.Find("AvailabilityMode") is { Text: not "zonal" } || gateway.HasMacro)
            {
                continue;
            }

            if (gateway.Find("ConnectivityType") is null && gateway.Find("AllocationId") is null)
            {
                yield return AtKey(gateway.Place, "A public NAT gateway needs 'AllocationId': give it one, or set ConnectivityType to private.");
            }

            foreach (var kind in template.Texts(gateway, "ConnectivityType"))
            {
                if (kind.Text == "public" && template.CanLack(gateway, "AllocationId", kind.When))
                {
                    yield return At(kind.Place, $"A public{kind.Origin} NAT gateway needs 'AllocationId'.");
                }
                else if (kind.Text == "private" && template.CanHave(gateway, "AllocationId", kind.When))
                {
                    yield return AtKey(gateway.Find("AllocationId")!, $"A private{kind.Origin} NAT gateway has no 'AllocationId': remove it.");
                }
            }
        }
    }
}
