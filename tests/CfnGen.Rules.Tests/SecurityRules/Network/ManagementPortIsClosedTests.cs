using CfnGen.Rules.SecurityRules.Network;

namespace CfnGen.Rules.Tests.SecurityRules.Network;

public sealed class ManagementPortIsClosedTests
{
    private readonly ManagementPortIsClosed rule = new();

    [Fact]
    public void Accepts_a_range_of_addresses_and_other_ports()
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
                  SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/8}, {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_world_in_both_notations_and_from_a_default()
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
                  SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 20, ToPort: 30, CidrIp: 0.0.0.0/0}, {IpProtocol: tcp, FromPort: 3389, ToPort: 3389, CidrIpv6: '::/0'}, {IpProtocol: 6, FromPort: 22, ToPort: 22, CidrIp: !Ref World}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,82) Resources/It/Properties/SecurityGroupIngress/0/CidrIp: Do not open port 22 (SSH) to 0.0.0.0/0: name the addresses that may come, or use Session Manager, which needs no open port.",
                "(12,152) Resources/It/Properties/SecurityGroupIngress/1/CidrIpv6: Do not open port 3389 (RDP) to ::/0: name the addresses that may come, or use Session Manager, which needs no open port.",
                "(12,211) Resources/It/Properties/SecurityGroupIngress/2/CidrIp: Do not open port 22 (SSH) to 0.0.0.0/0 (the default of the parameter 'World'): name the addresses that may come, or use Session Manager, which needs no open port.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_that_opens()
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
                  SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !If [IsOpen, 0.0.0.0/0, 10.0.0.0/8]}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,95) Resources/It/Properties/SecurityGroupIngress/0/CidrIp/Fn::If/1: Do not open port 22 (SSH) to 0.0.0.0/0: name the addresses that may come, or use Session Manager, which needs no open port.",
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
                  SecurityGroupIngress: [{IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 0.0.0.0/0}, {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref Source}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
