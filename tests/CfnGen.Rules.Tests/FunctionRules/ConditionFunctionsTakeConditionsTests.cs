using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class ConditionFunctionsTakeConditionsTests
{
    private readonly ConditionFunctionsTakeConditions rule = new();

    [Fact]
    public void Accepts_conditions_and_values()
    {
        const string Template = """
            Conditions:
              A: !Equals [!Ref AWS::Region, !Join ["-", [a, b]]]
              B: !And [!Condition A, !Not [!Condition A]]
              C: !Or [!Condition A, !Equals [a, ""]]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_wrong_numbers_and_what_is_no_condition()
    {
        const string Template = """
            Conditions:
              A: !Equals [a]
              B: !And [!Condition A]
              C: !Not [!Condition A, !Condition B]
              D: !Or [A, true]
              E: !Equals [[a], {b: c}]
              F: !Not A
              G: !Or [!Condition A, !Condition A, !Condition A, !Condition A, !Condition A, !Condition A, !Condition A, !Condition A, !Condition A, !Condition A, !Condition A]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,6) Conditions/A/Fn::Equals: Fn::Equals takes a list of 2, and this is one of 1.",
                "(3,6) Conditions/B/Fn::And: Fn::And takes a list of 2 to 10, and this is one of 1.",
                "(4,6) Conditions/C/Fn::Not: Fn::Not takes a list of 1, and this is one of 2.",
                "(5,11) Conditions/D/Fn::Or/0: Fn::Or takes conditions, and not a single value.",
                "(5,14) Conditions/D/Fn::Or/1: Fn::Or takes conditions, and not a single value.",
                "(6,15) Conditions/E/Fn::Equals/0: Fn::Equals takes values, and not a list.",
                "(6,20) Conditions/E/Fn::Equals/1: Fn::Equals takes values, and not a mapping.",
                "(7,6) Conditions/F/Fn::Not: Fn::Not takes a list of 1, and this is a single value.",
                "(8,6) Conditions/G/Fn::Or: Fn::Or takes a list of 2 to 10, and this is one of 11.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_of_rules_alone()
    {
        const string Template = """
            Rules:
              A:
                Assertions:
                  - Assert: !Not [!Contains [[a], b]]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
