namespace CfnGen.Rules.PropertyRules.EC2.Routing;

/// <summary>A route leads to one thing.</summary>
internal sealed class RouteHasOneTarget()
    : ExactlyOneOf("AWS::EC2::Route", null, "GatewayId", "NatGatewayId", "TransitGatewayId", "VpcPeeringConnectionId", "VpcEndpointId", "EgressOnlyInternetGatewayId",
        "InstanceId", "NetworkInterfaceId", "CarrierGatewayId", "LocalGatewayId", "CoreNetworkArn", "OdbNetworkArn")
{
    public override RuleInfo Info { get; } = new("CG3124", Severity.Error,
        "A route leads to exactly one gateway, connection, interface or the like.",
        "EC2 refuses the route.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Route
                Properties:
                  RouteTableId: rtb-0a1b2c3d
                  DestinationCidrBlock: 0.0.0.0/0
                  GatewayId: igw-0a1b2c3d
                  NatGatewayId: nat-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Route
                Properties:
                  RouteTableId: rtb-0a1b2c3d
                  DestinationCidrBlock: 0.0.0.0/0
                  NatGatewayId: nat-0a1b2c3d
            """,
    };
}
