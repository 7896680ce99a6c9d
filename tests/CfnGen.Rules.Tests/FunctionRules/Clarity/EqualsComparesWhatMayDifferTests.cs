using CfnGen.Rules.FunctionRules.Clarity;

namespace CfnGen.Rules.Tests.FunctionRules.Clarity;

public sealed class EqualsComparesWhatMayDifferTests
{
    private readonly EqualsComparesWhatMayDiffer rule = new();

    [Fact]
    public void Accepts_a_parameter()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Not [!Equals [!Ref Stage, prod]]
              IsHere: !Equals [!Ref AWS::Region, !Ref Stage]
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Condition: IsProd}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_texts_and_the_same_reference_twice()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Or [!Equals [Stage, prod], !Equals [!Ref Stage, !Ref Stage], !Equals [a, a]]
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Condition: IsProd}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,16) Conditions/IsProd/Fn::Or/0: 'Stage' and 'prod' are never equal: refer to the parameter with Ref.",
                "(4,39) Conditions/IsProd/Fn::Or/1: Both sides are the same, so they are always equal.",
                "(4,73) Conditions/IsProd/Fn::Or/2: 'a' and 'a' are always equal: compare a parameter.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_condition_alone_that_is_nothing_else()
    {
        const string Template = """
            Conditions:
              Never: !Equals ['true', 'false']
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Condition: Never}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
