using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class ConditionHasItsValuesTests
{
    private readonly ConditionHasItsValues rule = new();

    [Theory]
    [InlineData("Field: path-pattern, Values: [/api/*]")]
    [InlineData("Field: host-header, HostHeaderConfig: {Values: [api.example.com]}")]
    [InlineData("Field: http-header, HttpHeaderConfig: {HttpHeaderName: x, Values: [y]}")]
    [InlineData("Field: !Ref Free")]
    [InlineData("Field: !If [IsIp, source-ip, host-header], SourceIpConfig: !If [IsIp, {Values: [10.0.0.0/8]}, !Ref AWS::NoValue], HostHeaderConfig: !If [IsIp, !Ref AWS::NoValue, {Values: [a]}]")]
    public void Accepts_fields_with_values_and_what_deploy_time_knows(string condition)
    {
        var template = Rule(condition);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_field_that_there_is_not_and_none()
    {
        var strange = Rule("Field: path-patern, Values: [/api/*]");
        var none = Rule("Values: [/api/*]");

        var findings = Check.With(rule, strange).Concat(Check.With(rule, none));

        Assert.Equal(
            [
                "(10,20) Resources/It/Properties/Conditions/0/Field: There is no field 'path-patern': did you mean 'path-pattern'?",
                "(10,11) Resources/It/Properties/Conditions/0: A condition needs 'Field': one of host-header, path-pattern, http-header, http-request-method, query-string, source-ip.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_field_without_values_in_a_branch()
    {
        var template = Rule("Field: !If [IsIp, source-ip, path-pattern], Values: [/api/*]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,31) Resources/It/Properties/Conditions/0/Field/Fn::If/1: A condition on 'source-ip' needs 'SourceIpConfig'."], findings);
    }

    private static string Rule(string condition) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsIp: !Equals [!Ref Free, ip]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Properties:
              Conditions:
                - { {{condition}} }
        """;
}
