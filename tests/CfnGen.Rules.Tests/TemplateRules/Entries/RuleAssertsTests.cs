using CfnGen.Rules.TemplateRules.Entries;

namespace CfnGen.Rules.Tests.TemplateRules.Entries;

public sealed class RuleAssertsTests
{
    private readonly RuleAsserts rule = new();

    [Fact]
    public void Accepts_a_rule_with_assertions()
    {
        const string Template = """
            Rules:
              A:
                RuleCondition: !Equals [a, b]
                Assertions:
                  - Assert: !Equals [a, b]
                    AssertDescription: They differ.
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_rule_without_any()
    {
        const string Template = """
            Rules:
              A: {RuleCondition: !Equals [a, b]}
              B: {Assertion: []}
              C: {Assertions: text}
              D:
                Assertions:
                  - AssertDescription: Nothing
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Rules/A: The rule 'A' needs 'Assertions'.",
                "(3,3) Rules/B: The rule 'B' needs 'Assertions'.",
                "(3,7) Rules/B/Assertion: Rules have no 'Assertion': use 'RuleCondition' and 'Assertions'.",
                "(4,19) Rules/C/Assertions: 'Assertions' takes a list, and not a single value.",
                "(7,9) Rules/D/Assertions/0: An assertion needs 'Assert', with a function that is true or false.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_rule_of_another_form_to_another_rule()
    {
        const string Template = """
            Rules:
              A: text
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
