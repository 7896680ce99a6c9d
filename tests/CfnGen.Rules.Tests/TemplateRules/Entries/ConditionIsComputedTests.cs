using CfnGen.Rules.TemplateRules.Entries;

namespace CfnGen.Rules.Tests.TemplateRules.Entries;

public sealed class ConditionIsComputedTests
{
    private readonly ConditionIsComputed rule = new();

    [Fact]
    public void Accepts_functions_of_conditions()
    {
        const string Template = """
            Conditions:
              A: !Equals [a, b]
              B: !Not [!Condition A]
              C: {Condition: A}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_anything_else()
    {
        const string Template = """
            Conditions:
              A: true
              B: [a]
              C: !If [A, a, b]
              D: {Fn::Equal: [a, b]}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,6) Conditions/A: The condition 'A' takes Fn::And, Fn::Equals, Fn::Not, Fn::Or or Condition, and not a single value.",
                "(3,6) Conditions/B: The condition 'B' takes Fn::And, Fn::Equals, Fn::Not, Fn::Or or Condition, and not a list.",
                "(4,6) Conditions/C: The condition 'C' takes Fn::And, Fn::Equals, Fn::Not, Fn::Or or Condition, and not the function Fn::If.",
                "(5,6) Conditions/D: The condition 'D' takes Fn::And, Fn::Equals, Fn::Not, Fn::Or or Condition, and not a mapping.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_the_operands_to_other_rules()
    {
        const string Template = """
            Conditions:
              A: !Not []
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
