using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class OneAlternativeIsChosenTests
{
    private readonly OneAlternativeIsChosen rule = new();

    [Fact]
    public void Accepts_one()
    {
        const string Template = """
            Conditions:
              IsPublic: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Https:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
                  ToPort: 443
                  CidrIp: 10.0.0.0/16
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_none()
    {
        const string Template = """
            Conditions:
              IsPublic: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Https:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
                  ToPort: 443
                  Description: From nobody
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,5) Resources/Https/Properties: AWS::EC2::SecurityGroupIngress needs one of CidrIp, CidrIpv6, SourcePrefixListId, SourceSecurityGroupId, SourceSecurityGroupName."], findings);
    }

    [Fact]
    public void Reports_two()
    {
        const string Template = """
            Conditions:
              IsPublic: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Https:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
                  ToPort: 443
                  CidrIp: 10.0.0.0/16
                  SourceSecurityGroupId: sg-3d2c1b0a
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,7) Resources/Https/Properties/SourceSecurityGroupId: Only one of CidrIp, CidrIpv6, SourcePrefixListId, SourceSecurityGroupId, SourceSecurityGroupName may be set: remove the others."], findings);
    }

    [Fact]
    public void Leaves_conditions_alone_that_choose()
    {
        const string Template = """
            Conditions:
              IsPublic: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Https:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
                  ToPort: 443
                  CidrIp: !If [IsPublic, 10.0.0.0/16, !Ref AWS::NoValue]
                  SourceSecurityGroupId: !If [IsPublic, !Ref AWS::NoValue, sg-3d2c1b0a]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
