using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class CompanionPropertyIsSetTests
{
    private readonly CompanionPropertyIsSet rule = new();

    [Fact]
    public void Accepts_both_or_none()
    {
        const string Template = """
            Conditions:
              HasVpc: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Web:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web servers
                  VpcId: vpc-0a1b2c3d
                  SecurityGroupEgress: [{IpProtocol: "-1", CidrIp: 10.0.0.0/16}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_without_the_other()
    {
        const string Template = """
            Conditions:
              HasVpc: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Web:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web servers
                  SecurityGroupEgress: [{IpProtocol: "-1", CidrIp: 10.0.0.0/16}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,7) Resources/Web/Properties/SecurityGroupEgress: 'SecurityGroupEgress' needs 'VpcId' beside it."], findings);
    }

    [Fact]
    public void Follows_a_condition_under_which_the_other_is_missing()
    {
        const string Template = """
            Conditions:
              HasVpc: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Web:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web servers
                  VpcId: !If [HasVpc, vpc-0a1b2c3d, !Ref AWS::NoValue]
                  SecurityGroupEgress: [{IpProtocol: "-1", CidrIp: 10.0.0.0/16}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,7) Resources/Web/Properties/SecurityGroupEgress: 'SecurityGroupEgress' needs 'VpcId' beside it."], findings);
    }

    [Fact]
    public void Leaves_a_condition_alone_under_which_both_are_set()
    {
        const string Template = """
            Conditions:
              HasVpc: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Web:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web servers
                  VpcId: !If [HasVpc, vpc-0a1b2c3d, !Ref AWS::NoValue]
                  SecurityGroupEgress: !If [HasVpc, [{IpProtocol: "-1", CidrIp: 10.0.0.0/16}], !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
