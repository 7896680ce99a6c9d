using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class TextFunctionsTakeTextTests
{
    private readonly TextFunctionsTakeText rule = new();

    [Fact]
    public void Accepts_texts()
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
                  DisplayName: !ImportValue a
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Base64 {Ref: Name}
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [0, !GetAZs {Ref: AWS::Region}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_lists_and_mappings()
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
                  DisplayName: !ImportValue [a]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Base64 {Ref: Names}
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [0, !GetAZs {a: b}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,20) Resources/Alerts/Properties/DisplayName/Fn::ImportValue: Fn::ImportValue takes a text, and this is a list.",
                "(14,20) Resources/Alerts1/Properties/DisplayName/Fn::Base64: Fn::Base64 takes a text, and this is a list.",
                "(18,32) Resources/Alerts2/Properties/DisplayName/Fn::Select/1/Fn::GetAZs: Fn::GetAZs takes a text, and this is a mapping.",
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
                  DisplayName: !ImportValue {"Fn::If": [IsProd, a, b]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
