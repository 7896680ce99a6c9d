using CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.SecurityGroups;

public sealed class PortsGoWithProtocolTests
{
    private readonly PortsGoWithProtocol rule = new();

    [Theory]
    [InlineData("IpProtocol: tcp, FromPort: 80, ToPort: 443")]
    [InlineData("IpProtocol: icmp, FromPort: 8, ToPort: -1")]
    [InlineData("IpProtocol: -1")]
    [InlineData("IpProtocol: tcp, FromPort: !Ref Free, ToPort: 1")]
    [InlineData("IpProtocol: !Ref Free")]
    [InlineData("IpProtocol: !If [IsTcp, tcp, '-1'], FromPort: !If [IsTcp, 1, !Ref AWS::NoValue], ToPort: !If [IsTcp, 2, !Ref AWS::NoValue]")]
    public void Accepts_ports_for_protocols_that_have_them_and_what_deploy_time_knows(string properties)
    {
        var template = Ingress(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_missing_port_also_in_a_group()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress: [{IpProtocol: udp, ToPort: 53, CidrIp: 10.0.0.0/16}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,30) Resources/Group/Properties/SecurityGroupIngress/0: A rule for UDP needs 'FromPort'."], findings);
    }

    [Fact]
    public void Reports_ports_in_the_wrong_order()
    {
        var template = Ingress("IpProtocol: '6', FromPort: 443, ToPort: 80");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,88) Resources/It/Properties/FromPort: FromPort, 443, is above ToPort, 80."], findings);
    }

    private static string Ingress(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsTcp: !Equals [!Ref Free, tcp]
        Resources:
          It:
            Type: AWS::EC2::SecurityGroupIngress
            Properties: {GroupId: sg-0a1b2c3d, CidrIp: 10.0.0.0/16, {{properties}}}
        """;
}
