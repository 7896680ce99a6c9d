using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class OneAddressIsPrimaryTests
{
    private readonly OneAddressIsPrimary rule = new();

    [Theory]
    [InlineData("PrivateIpAddress: 10.0.0.7, PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.8, Primary: false}]")]
    [InlineData("PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.8, Primary: true}, {PrivateIpAddress: 10.0.0.9, Primary: false}]")]
    [InlineData("PrivateIpAddress: 10.0.0.7, PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.8, Primary: !Ref Free}]")]
    [InlineData("PrivateIpAddress: !If [IsFixed, 10.0.0.7, !Ref AWS::NoValue], PrivateIpAddresses: !If [IsFixed, !Ref AWS::NoValue, [{PrivateIpAddress: 10.0.0.8, Primary: true}]]")]
    public void Accepts_one_primary_address(string properties)
    {
        var template = Interface(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_second_one()
    {
        var named = Interface("PrivateIpAddress: 10.0.0.7, PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.8, Primary: true}]");
        var listed = Interface("PrivateIpAddresses: [{PrivateIpAddress: 10.0.0.8, Primary: true}, {PrivateIpAddress: 10.0.0.9, Primary: true}]");

        var findings = Check.With(rule, named).Concat(Check.With(rule, listed));

        Assert.Equal(
            [
                "(8,132) Resources/It/Properties/PrivateIpAddresses/0/Primary: PrivateIpAddress names the primary address already: set Primary to false, or remove PrivateIpAddress.",
                "(8,149) Resources/It/Properties/PrivateIpAddresses/1/Primary: Another address is primary already: set Primary to false.",
            ],
            findings);
    }

    private static string Interface(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsFixed: !Equals [!Ref Free, fixed]
        Resources:
          It:
            Type: AWS::EC2::NetworkInterface
            Properties: {SubnetId: subnet-0a1b2c3d, {{properties}}}
        """;
}
