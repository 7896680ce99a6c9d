using CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.SecurityGroups;

public sealed class PortsAreHeededTests
{
    private readonly PortsAreHeeded rule = new();

    [Theory]
    [InlineData("IpProtocol: TCP, FromPort: 80, ToPort: 80")]
    [InlineData("IpProtocol: icmpv6, FromPort: -1, ToPort: -1")]
    [InlineData("IpProtocol: -1")]
    [InlineData("IpProtocol: -1, FromPort: -1, ToPort: -1")]
    [InlineData("IpProtocol: !Ref Free, FromPort: 80, ToPort: 80")]
    [InlineData("IpProtocol: !If [IsAll, -1, tcp], FromPort: !If [IsAll, !Ref AWS::NoValue, 80], ToPort: !If [IsAll, !Ref AWS::NoValue, 80]")]
    public void Accepts_ports_that_have_an_effect(string properties)
    {
        var template = Ingress(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_ports_of_all_protocols()
    {
        var template = Ingress("IpProtocol: !If [IsAll, -1, tcp], FromPort: 0, ToPort: 65535");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(8,95) Resources/It/Properties/FromPort: 'FromPort' has no effect with the protocol '-1': remove it, or set the protocol to tcp or udp.",
                "(8,108) Resources/It/Properties/ToPort: 'ToPort' has no effect with the protocol '-1': remove it, or set the protocol to tcp or udp.",
            ],
            findings);
    }

    private static string Ingress(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsAll: !Equals [!Ref Free, all]
        Resources:
          It:
            Type: AWS::EC2::SecurityGroupIngress
            Properties: {GroupId: sg-0a1b2c3d, CidrIp: 10.0.0.0/16, {{properties}}}
        """;
}
