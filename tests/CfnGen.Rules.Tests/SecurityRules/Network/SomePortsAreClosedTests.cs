using CfnGen.Rules.SecurityRules.Network;

namespace CfnGen.Rules.Tests.SecurityRules.Network;

public sealed class SomePortsAreClosedTests
{
    private readonly SomePortsAreClosed rule = new();

    [Fact]
    public void Accepts_all_ports_for_a_network_of_ones_own()
    {
        const string Template = """
            Parameters:
              Source: {Type: String}
              World: {Type: String, Default: 0.0.0.0/0}
              Port: {Type: Number}
            Conditions:
              IsOpen: !Equals [!Ref Source, any]
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress: [{IpProtocol: -1, CidrIp: 10.0.0.0/8}, {IpProtocol: tcp, FromPort: 80, ToPort: 443, CidrIp: 0.0.0.0/0}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_all_protocols_and_all_ports()
    {
        const string Template = """
            Parameters:
              Source: {Type: String}
              World: {Type: String, Default: 0.0.0.0/0}
              Port: {Type: Number}
            Conditions:
              IsOpen: !Equals [!Ref Source, any]
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress: [{IpProtocol: -1, CidrIp: 0.0.0.0/0}, {IpProtocol: tcp, FromPort: 0, ToPort: 65535, CidrIpv6: '::/0'}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,55) Resources/It/Properties/SecurityGroupIngress/0/CidrIp: This opens every port to 0.0.0.0/0: name the protocol and the ports that are served.",
                "(12,123) Resources/It/Properties/SecurityGroupIngress/1/CidrIpv6: This opens every port to ::/0: name the protocol and the ports that are served.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Source: {Type: String}
              World: {Type: String, Default: 0.0.0.0/0}
              Port: {Type: Number}
            Conditions:
              IsOpen: !Equals [!Ref Source, any]
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress: [{IpProtocol: -1, CidrIp: !Ref Source}, {IpProtocol: tcp, FromPort: 0, ToPort: !Ref Port, CidrIp: 0.0.0.0/0}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
