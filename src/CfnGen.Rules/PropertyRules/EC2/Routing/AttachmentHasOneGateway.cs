namespace CfnGen.Rules.PropertyRules.EC2.Routing;

/// <summary>An attachment brings one gateway to a network.</summary>
internal sealed class AttachmentHasOneGateway() : ExactlyOneOf("AWS::EC2::VPCGatewayAttachment", null, "InternetGatewayId", "VpnGatewayId")
{
    public override RuleInfo Info { get; } = new("CG3126", Severity.Error,
        "An attachment names either an internet gateway or a VPN gateway.",
        "CloudFormation refuses the attachment.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::VPCGatewayAttachment
                Properties:
                  VpcId: vpc-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::VPCGatewayAttachment
                Properties:
                  VpcId: vpc-0a1b2c3d
                  InternetGatewayId: igw-0a1b2c3d
            """,
    };
}
