using CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.SecurityGroups;

public sealed class PortsGoWithProtocolTests
{
    private readonly PortsGoWithProtocol rule = new();

    [Fact]
    public void Accepts_ports_for_tcp_and_none_for_all_protocols()
    {
        const string Template = """
            Parameters:
              Port: {Type: Number}
            Resources:
              Https:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  CidrIp: 10.0.0.0/16
                  IpProtocol: tcp
                  FromPort: 80
                  ToPort: 443
              All:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: All
                  SecurityGroupIngress: [{IpProtocol: -1, CidrIp: 10.0.0.0/16}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_missing_port_and_ports_in_the_wrong_order()
    {
        const string Template = """
            Parameters:
              Port: {Type: Number}
            Resources:
              Https:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  CidrIp: 10.0.0.0/16
                  IpProtocol: tcp
                  FromPort: 443
                  ToPort: 80
              Group:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress: [{IpProtocol: udp, ToPort: 53, CidrIp: 10.0.0.0/16}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,17) Resources/Https/Properties/FromPort: FromPort, 443, is above ToPort, 80.",
                "(16,30) Resources/Group/Properties/SecurityGroupIngress/0: A rule for TCP or UDP needs 'FromPort'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Port: {Type: Number}
            Resources:
              Https:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  CidrIp: 10.0.0.0/16
                  IpProtocol: tcp
                  FromPort: !Ref Port
                  ToPort: 1
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
