using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class ConditionIsUsedTests
{
    private readonly ConditionIsUsed rule = new();

    [Fact]
    public void Accepts_a_condition_that_another_one_uses()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
              IsTest: !Not [!Condition IsProd]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsTest
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Warns_of_one_that_nothing_uses()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(2,3) Conditions/IsProd: Nothing uses the condition 'IsProd': remove it."], findings);
    }

    [Fact]
    public void Leaves_a_template_alone_that_a_macro_may_change()
    {
        const string Template = """
            Transform: [Company-Standards]
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_one_alone_that_a_wrong_call_tests()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsProd, alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
