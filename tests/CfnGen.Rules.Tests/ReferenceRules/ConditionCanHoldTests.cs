using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class ConditionCanHoldTests
{
    private readonly ConditionCanHold rule = new();

    [Fact]
    public void Accepts_conditions_that_depend_on_a_parameter()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test]}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsOther: !And [!Not [!Condition IsProd], !Not [!Equals [!Ref AWS::Region, eu-west-1]]]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Warns_of_a_value_that_is_not_allowed_and_of_a_contradiction()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test]}
            Conditions:
              IsStage: !Equals [!Ref Stage, stage]
              IsOneOfBoth: !Or [!Equals [!Ref Stage, prod], !Equals [!Ref Stage, test]]
              IsBoth: !And [!Equals [!Ref Stage, prod], !Equals [!Ref Stage, test]]
              IsText: !Equals [a, a]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,12) Conditions/IsStage: 'IsStage' never holds, whatever the parameters are.",
                "(5,16) Conditions/IsOneOfBoth: 'IsOneOfBoth' always holds, whatever the parameters are.",
                "(6,11) Conditions/IsBoth: 'IsBoth' never holds, whatever the parameters are.",
                "(7,11) Conditions/IsText: 'IsText' always holds, whatever the parameters are.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_comparisons_of_functions_alone()
    {
        const string Template = """
            Mappings:
              Sizes:
                eu-west-1: {Type: large}
            Conditions:
              IsLarge: !Equals [!FindInMap [Sizes, !Ref AWS::Region, Type], large]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
