using CfnGen.Rules.PropertyRules.EC2.Routing;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Routing;

public sealed class AttachmentHasOneGatewayTests
{
    private readonly AttachmentHasOneGateway rule = new();

    [Theory]
    [InlineData("InternetGatewayId: !Ref Gateway")]
    [InlineData("VpnGatewayId: !ImportValue gateway")]
    public void Accepts_one_gateway(string properties)
    {
        var template = Attachment(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_two_gateways()
    {
        var template = Attachment("InternetGatewayId: !Ref Gateway, VpnGatewayId: vgw-0a1b2c3d");

        var findings = Check.With(rule, template);

        Assert.Equal(["(6,72) Resources/It/Properties/VpnGatewayId: 'VpnGatewayId' and 'InternetGatewayId' exclude each other: remove one of them."], findings);
    }

    private static string Attachment(string properties) => $$"""
        Resources:
          Gateway:
            Type: AWS::EC2::InternetGateway
          It:
            Type: AWS::EC2::VPCGatewayAttachment
            Properties: {VpcId: vpc-0a1b2c3d, {{properties}}}
        """;
}
