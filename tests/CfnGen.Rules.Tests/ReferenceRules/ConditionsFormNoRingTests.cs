using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class ConditionsFormNoRingTests
{
    private readonly ConditionsFormNoRing rule = new();

    [Fact]
    public void Accepts_conditions_that_use_others_in_one_direction()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
              IsTest: !Not [!Condition IsProd]
              Never: !And [!Condition IsProd, !Condition IsTest]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_ring_and_a_condition_that_uses_itself()
    {
        const string Template = """
            Conditions:
              First: !Not [!Condition Second]
              Second: !Or [!Condition First, !Equals [a, b]]
              Own: !Not [!Condition Own]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,16) Conditions/First/Fn::Not/0/Condition: Conditions use each other in a ring: First → Second → First.",
                "(4,14) Conditions/Own/Fn::Not/0/Condition: The condition 'Own' uses itself.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_condition_alone_that_is_not_declared()
    {
        const string Template = """
            Conditions:
              First: !Not [!Condition Second]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
