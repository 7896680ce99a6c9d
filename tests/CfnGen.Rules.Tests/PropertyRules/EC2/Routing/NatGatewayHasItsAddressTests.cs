using CfnGen.Rules.PropertyRules.EC2.Routing;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Routing;

public sealed class NatGatewayHasItsAddressTests
{
    private readonly NatGatewayHasItsAddress rule = new();

    [Theory]
    [InlineData("SubnetId: subnet-0a1b2c3d, AllocationId: !GetAtt Address.AllocationId")]
    [InlineData("SubnetId: subnet-0a1b2c3d, ConnectivityType: private")]
    [InlineData("VpcId: vpc-0a1b2c3d, AvailabilityMode: regional")]
    [InlineData("SubnetId: subnet-0a1b2c3d, ConnectivityType: !Ref Free")]
    [InlineData("SubnetId: subnet-0a1b2c3d, ConnectivityType: !If [IsPrivate, private, public], AllocationId: !If [IsPrivate, !Ref AWS::NoValue, eipalloc-0a1b2c3d]")]
    public void Accepts_addresses_where_they_belong(string properties)
    {
        var template = Gateway(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_public_gateway_without_an_address()
    {
        var template = Gateway("SubnetId: subnet-0a1b2c3d");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,5) Resources/It/Properties: A public NAT gateway needs 'AllocationId': give it one, or set ConnectivityType to private."], findings);
    }

    [Fact]
    public void Reports_a_private_gateway_with_an_address_in_a_branch()
    {
        var template = Gateway("ConnectivityType: !If [IsPrivate, private, public], AllocationId: eipalloc-0a1b2c3d");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,70) Resources/It/Properties/AllocationId: A private NAT gateway has no 'AllocationId': remove it."], findings);
    }

    private static string Gateway(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsPrivate: !Equals [!Ref Free, private]
        Resources:
          It:
            Type: AWS::EC2::NatGateway
            Properties: {{{properties}}}
        """;
}
