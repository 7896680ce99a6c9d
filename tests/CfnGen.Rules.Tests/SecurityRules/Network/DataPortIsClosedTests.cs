using CfnGen.Rules.SecurityRules.Network;

namespace CfnGen.Rules.Tests.SecurityRules.Network;

public sealed class DataPortIsClosedTests
{
    private readonly DataPortIsClosed rule = new();

    [Fact]
    public void Accepts_a_security_group_as_the_source()
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
                  SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 3306, ToPort: 3306, SourceSecurityGroupId: sg-0a1b2c3d}, {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_port_that_lies_in_an_open_range()
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
                Type: AWS::EC2::SecurityGroupIngress
                Properties: {GroupId: sg-0a1b2c3d, IpProtocol: tcp, FromPort: 6000, ToPort: 7000, CidrIp: 0.0.0.0/0}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,95) Resources/It/Properties/CidrIp: Do not open port 6379 (Redis) to 0.0.0.0/0: name the security group of those who need it as SourceSecurityGroupId.",
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
                  SecurityGroupIngress: [{IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 0.0.0.0/0}, {IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: !Ref Source}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
