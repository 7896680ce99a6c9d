namespace CfnGen.Rules.PropertyRules.EC2.Routing;

/// <summary>A route says for which addresses it is.</summary>
internal sealed class RouteHasOneDestination()
    : ExactlyOneOf("AWS::EC2::Route", null, "DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId")
{
    public override RuleInfo Info { get; } = new("CG3123", Severity.Error,
        "A route has exactly one destination: a range of IPv4 addresses, one of IPv6 addresses or a prefix list.",
        "EC2 refuses the route.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Route
                Properties:
                  RouteTableId: rtb-0a1b2c3d
                  GatewayId: igw-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Route
                Properties:
                  RouteTableId: rtb-0a1b2c3d
                  DestinationCidrBlock: 0.0.0.0/0
                  GatewayId: igw-0a1b2c3d
            """,
    };
}
