using CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.SecurityGroups;

public sealed class RuleDescriptionIsPlainTests
{
    private readonly RuleDescriptionIsPlain rule = new();

    [Theory]
    [InlineData("From the load balancer (health checks, too)")]
    [InlineData("!Sub \"${AWS::StackName}'s\"")]
    public void Accepts_plain_texts_and_what_deploy_time_knows(string description)
    {
        var template = Group(description);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_character_that_EC2_refuses()
    {
        var template = Group("!If [IsProd, ALB > web, web]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,37) Resources/It/Properties/SecurityGroupIngress/0/Description/Fn::If/1: 'ALB > web' holds '>': use letters, digits and  ._-:/()#,@[]+=&;{}!$*."], findings);
    }

    [Fact]
    public void Reports_a_text_that_is_too_long()
    {
        var template = Group(new string('x', 256));

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,24) Resources/It/Properties/SecurityGroupIngress/0/Description: This description has 256 characters: 255 are allowed."], findings);
    }

    private static string Group(string description) => $$"""
        Conditions:
          IsProd: !Equals [!Ref AWS::Region, eu-west-1]
        Resources:
          It:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: Web
              SecurityGroupIngress:
                - IpProtocol: -1
                  Description: {{description}}
                  CidrIp: 10.0.0.0/16
        """;
}
