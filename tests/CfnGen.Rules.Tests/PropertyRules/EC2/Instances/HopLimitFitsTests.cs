using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class HopLimitFitsTests
{
    private readonly HopLimitFits rule = new();

    [Theory]
    [InlineData("1")]
    [InlineData("64")]
    [InlineData("!Ref Hops")]
    public void Accepts_limits_that_EC2_takes_and_what_deploy_time_knows(string limit)
    {
        var template = LaunchTemplate(limit);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_limit_in_a_branch()
    {
        var template = LaunchTemplate("!If [IsFar, 65, 2]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,48) Resources/It/Properties/LaunchTemplateData/MetadataOptions/HttpPutResponseHopLimit/Fn::If/1: Take a number from 1 to 64, not 65."], findings);
    }

    private static string LaunchTemplate(string limit) => $$"""
        Parameters:
          Hops: {Type: Number}
        Conditions:
          IsFar: !Equals [!Ref Hops, 2]
        Resources:
          It:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                MetadataOptions:
                  HttpPutResponseHopLimit: {{limit}}
        """;
}
