using CfnGen.Rules.TemplateRules.Entries;

namespace CfnGen.Rules.Tests.TemplateRules.Entries;

public sealed class RuleConditionIsComputedTests
{
    private readonly RuleConditionIsComputed rule = new();

    [Fact]
    public void Accepts_functions_that_are_true_or_false()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Rules:
              StageIsKnown:
                RuleCondition: !And [!Not [!Equals [!Ref Stage, '']], {'Fn::EachMemberIn': [[!Ref Stage], [prod]]}]
                Assertions:
                  - Assert: !Contains [[prod, test], !Ref Stage]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_texts_and_other_functions()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Rules:
              StageIsKnown:
                RuleCondition: true
                Assertions:
                  - Assert: !Ref Stage
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,20) Rules/StageIsKnown/RuleCondition: 'RuleCondition' takes Fn::And, Fn::Contains, Fn::EachMemberEquals, Fn::EachMemberIn, Fn::Equals, Fn::Not or Fn::Or, and not a single value.",
                "(7,17) Rules/StageIsKnown/Assertions/0/Assert: 'Assert' takes Fn::And, Fn::Contains, Fn::EachMemberEquals, Fn::EachMemberIn, Fn::Equals, Fn::Not or Fn::Or, and not the function Ref.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_the_names_of_conditions_alone()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Rules:
              StageIsKnown:
                RuleCondition: !Condition IsProd
                Assertions: []
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
