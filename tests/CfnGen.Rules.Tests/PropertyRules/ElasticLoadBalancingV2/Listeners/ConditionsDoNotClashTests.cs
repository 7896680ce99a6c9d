using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class ConditionsDoNotClashTests
{
    private readonly ConditionsDoNotClash rule = new();

    [Theory]
    [InlineData("[{Field: path-pattern, Values: [a, b, c]}, {Field: host-header, Values: [d, e]}]")]
    [InlineData("[{Field: http-header, HttpHeaderConfig: {Values: [a]}}, {Field: http-header, HttpHeaderConfig: {Values: [b]}}]")]
    [InlineData("[{Field: path-pattern, Values: [a, b, c, d, e, !Ref Free]}]")]
    [InlineData("[{Field: !Ref Free}, {Field: !Ref Free}]")]
    public void Accepts_each_question_once_and_what_deploy_time_knows(string conditions)
    {
        var template = Rule(conditions);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_question_that_is_asked_twice()
    {
        var template = Rule("!If [IsOld, [{Field: source-ip}, {Field: source-ip}], []]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,60) Resources/It/Properties/Conditions/Fn::If/1/1/Field: The rule has a condition on 'source-ip' already: give that one all values."], findings);
    }

    [Fact]
    public void Reports_too_many_values()
    {
        var template = Rule("[{Field: path-pattern, PathPatternConfig: {Values: [a, b, c]}}, {Field: host-header, Values: [d, e, f]}]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,19) Resources/It/Properties/Conditions: A rule has at most 5 values in all its conditions, not 6: make two rules of it."], findings);
    }

    private static string Rule(string conditions) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Free, old]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Properties:
              Conditions: {{conditions}}
        """;
}
