using CfnGen.Rules.PropertyRules.Logs;

namespace CfnGen.Rules.Tests.PropertyRules.Logs;

public sealed class FilterPatternIsValidTests
{
    private readonly FilterPatternIsValid rule = new();

    [Fact]
    public void Accepts_patterns_of_each_kind()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: ''}
              B:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '?ERROR ?WARN -"no error" "exit {1}"'}
              C:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '[ip, user, ..., status=4*, bytes > 1000]'}
              D:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '{($.a.b[0].c = "x)" || $.a-b!=%[0-9]+%) && (($.n >= 3.5) || $.o IS NULL) && $[''a b''] NOT EXISTS && $.p = 5*}'}
              E:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {FilterPattern: '{ ($.eventSource=kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion)) }'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_not_closed_or_not_joined()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '"ERROR'}
              B:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '[ip, user'}
              C:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '{ $.a = 1'}
              D:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '{ ($.a = 1 }'}
              E:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '{ $.a = 1 AND $.b = 2 }'}
              F:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '{ level = 1 }'}
              G:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '{ $.a == 1 }'}
              H:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: '{ $.a = 1 && }'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,33) Resources/A/Properties/FilterPattern: '\"ERROR' is no filter pattern: a quotation mark is not closed.",
                "(7,33) Resources/B/Properties/FilterPattern: '[ip, user' is no filter pattern: it begins with [ and does not end with ].",
                "(10,33) Resources/C/Properties/FilterPattern: '{ $.a = 1' is no filter pattern: it begins with { and does not end with }.",
                "(13,33) Resources/D/Properties/FilterPattern: '{ ($.a = 1 }' is no filter pattern: a bracket is not closed.",
                "(16,33) Resources/E/Properties/FilterPattern: '{ $.a = 1 AND $.b = 2 }' is no filter pattern: 'AND $.b = 2' is joined by neither && nor ||.",
                "(19,33) Resources/F/Properties/FilterPattern: '{ level = 1 }' is no filter pattern: 'level = 1' begins with no selector such as $.level.",
                "(22,33) Resources/G/Properties/FilterPattern: '{ $.a == 1 }' is no filter pattern: a value is missing after an operator.",
                "(25,33) Resources/H/Properties/FilterPattern: '{ $.a = 1 && }' is no filter pattern: a condition is missing at its end.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              A:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: !If [IsProd, ERROR, '{ $.a }']}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,53) Resources/A/Properties/FilterPattern/Fn::If/2: '{ $.a }' is no filter pattern: a selector is followed by none of = != < > <= >=, IS and NOT EXISTS."], findings);
    }

    [Fact]
    public void Leaves_a_pattern_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Pattern: {Type: String}
            Resources:
              A:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: !Ref Pattern}
              B:
                Type: AWS::Logs::MetricFilter
                Properties: {FilterPattern: !Sub '{ $.a = ${Pattern}'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
