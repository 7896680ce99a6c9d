using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class IfTakesThreeTests
{
    private readonly IfTakesThree rule = new();

    [Fact]
    public void Accepts_a_condition_and_two_values()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsProd, a, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_too_few_and_a_condition_that_is_no_name()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsProd, a]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [!Equals [a, b], a, b]
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If IsProd
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,20) Resources/Alerts/Properties/DisplayName/Fn::If: Fn::If takes a list of three: a condition, the value when it holds and the value when it does not.",
                "(14,25) Resources/Alerts1/Properties/DisplayName/Fn::If/0: Fn::If takes the name of a condition, and not the function Fn::Equals: declare it under 'Conditions'.",
                "(18,20) Resources/Alerts2/Properties/DisplayName/Fn::If: Fn::If takes a list of three: a condition, the value when it holds and the value when it does not.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_the_values_to_other_rules()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsProd, [], {}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
