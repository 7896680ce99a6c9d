using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class RangeBeginsAtItsFirstAddressTests
{
    private readonly RangeBeginsAtItsFirstAddress rule = new();

    [Theory]
    [InlineData("CidrIp: 10.0.0.0/16")]
    [InlineData("CidrIp: 192.0.2.7/32")]
    [InlineData("CidrIp: 0.0.0.0/0")]
    [InlineData("CidrIpv6: '::/0'")]
    [InlineData("CidrIp: !Sub '${Address}/32'")]
    public void Accepts_first_addresses_and_what_deploy_time_knows(string source)
    {
        var template = Rule(source);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_address_in_the_midst()
    {
        var template = Rule("CidrIp: !If [IsOpen, 0.0.0.0/0, 10.0.0.7/24]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,39) Resources/Ssh/Properties/CidrIp/Fn::If/2: Write '10.0.0.0/24', or another length: '10.0.0.7/24' does not begin at the first address of its range."], findings);
    }

    private static string Rule(string source) => $$"""
        Parameters:
          Address: {Type: String}
        Conditions:
          IsOpen: !Equals [!Ref Address, '']
        Resources:
          Ssh:
            Type: AWS::EC2::SecurityGroupIngress
            Properties:
              GroupId: sg-0a1b2c3d
              IpProtocol: '-1'
              {{source}}
        """;
}
