using CfnGen.Rules.PropertyRules.EC2.Routing;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Routing;

public sealed class AddressGoesToOneThingTests
{
    private readonly AddressGoesToOneThing rule = new();

    [Theory]
    [InlineData("AllocationId: eipalloc-0a1b2c3d, InstanceId: !Ref Free")]
    [InlineData("EIP: !Ref Free, NetworkInterfaceId: eni-0a1b2c3d")]
    [InlineData("'Fn::Transform': {Name: Mine}")]
    public void Accepts_an_address_and_what_it_goes_to(string properties)
    {
        var template = Association(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing()
    {
        var template = Association("PrivateIpAddress: 10.0.0.7");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(6,5) Resources/It/Properties: Name the address: 'AllocationId'.",
                "(6,5) Resources/It/Properties: Name what the address goes to: 'InstanceId' or 'NetworkInterfaceId'.",
            ],
            findings);
    }

    private static string Association(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Resources:
          It:
            Type: AWS::EC2::EIPAssociation
            Properties: {{{properties}}}
        """;
}
