using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class SplitTakesATextTests
{
    private readonly SplitTakesAText rule = new();

    [Fact]
    public void Accepts_a_text()
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
                  DisplayName: !Select [0, !Split [",", !Ref Name]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_lists_and_computed_delimiters()
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
                  DisplayName: !Select [0, !Split [",", !Ref Names]]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [0, !Split [!Ref Name, a]]
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [0, !Split [a]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,45) Resources/Alerts/Properties/DisplayName/Fn::Select/1/Fn::Split/1: Fn::Split splits a text, and this is none.",
                "(14,40) Resources/Alerts1/Properties/DisplayName/Fn::Select/1/Fn::Split/0: The delimiter of Fn::Split is a text, and not the function Ref.",
                "(18,32) Resources/Alerts2/Properties/DisplayName/Fn::Select/1/Fn::Split: Fn::Split takes a list of two: a delimiter and a text.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone_that_may_give_a_text()
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
                  DisplayName: !Select [0, !Split [",", !ImportValue a]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
