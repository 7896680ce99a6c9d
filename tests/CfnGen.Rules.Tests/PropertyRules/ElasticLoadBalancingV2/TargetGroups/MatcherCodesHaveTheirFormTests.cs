using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

public sealed class MatcherCodesHaveTheirFormTests
{
    private readonly MatcherCodesHaveTheirForm rule = new();

    [Theory]
    [InlineData("HttpCode: 200")]
    [InlineData("HttpCode: 200-299,301")]
    [InlineData("HttpCode: !Ref Free")]
    [InlineData("GrpcCode: 0-99")]
    public void Accepts_codes_and_what_deploy_time_knows(string matcher)
    {
        var template = TargetGroup(matcher);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("2xx")]
    [InlineData("299-200")]
    [InlineData("200-600")]
    [InlineData("200;202")]
    [InlineData("'200,'")]
    public void Reports_what_is_no_code_in_a_branch(string codes)
    {
        var template = TargetGroup($"HttpCode: !If [IsLax, {codes}, 200]");

        var findings = Check.With(rule, template);

        Assert.Equal([$"(10,31) Resources/It/Properties/Matcher/HttpCode/Fn::If/1: Write codes from 200 to 599 such as 200,202 or 200-299, not '{codes.Trim('\'')}'."], findings);
    }

    [Fact]
    public void Reports_a_code_that_gRPC_does_not_have()
    {
        var template = TargetGroup("GrpcCode: 0,100");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,19) Resources/It/Properties/Matcher/GrpcCode: Write codes from 0 to 99 such as 0,1 or 0-5, not '0,100'."], findings);
    }

    private static string TargetGroup(string matcher) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsLax: !Equals [!Ref Free, lax]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              Matcher:
                {{matcher}}
        """;
}
