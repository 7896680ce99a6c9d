using CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.SecurityGroups;

public sealed class RuleStandsOnceTests
{
    private readonly RuleStandsOnce rule = new();

    [Theory]
    [InlineData("{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.1.0.0/16}")]
    [InlineData("{IpProtocol: udp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}")]
    [InlineData("{IpProtocol: tcp, FromPort: 443, ToPort: 444, CidrIp: 10.0.0.0/16}")]
    [InlineData("{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: !Ref Free}")]
    [InlineData("!If [IsOpen, !Ref AWS::NoValue, {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}]")]
    public void Accepts_rules_that_differ_or_exclude_each_other(string second)
    {
        var template = Group(second);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("{IpProtocol: '6', FromPort: '443', ToPort: 443, CidrIp: 10.0.0.0/16, Description: again}")]
    [InlineData("{CidrIp: 10.0.0.0/16, IpProtocol: tcp, FromPort: 443, ToPort: 443}")]
    public void Reports_a_rule_that_is_there_however_it_is_written(string second)
    {
        var template = Group(second);

        var findings = Check.With(rule, template);

        Assert.Equal(["(12,11) Resources/It/Properties/SecurityGroupIngress/1: The rule stands in line 11 already: remove one of the two."], findings);
    }

    private static string Group(string second) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOpen: !Equals [!Ref Free, open]
        Resources:
          It:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: Web
              SecurityGroupIngress:
                - !If [IsOpen, {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}, !Ref AWS::NoValue]
                - {{second}}
        """;
}
