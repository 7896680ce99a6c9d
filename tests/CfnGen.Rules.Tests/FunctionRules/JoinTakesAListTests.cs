using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class JoinTakesAListTests
{
    private readonly JoinTakesAList rule = new();

    [Fact]
    public void Accepts_lists_and_functions_that_give_lists()
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
                  DisplayName: !Join ["-", [a, !Ref Name]]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join [",", !Ref Names]
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ["", !GetAZs ""]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_no_list_and_items_that_are_no_texts()
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
                  DisplayName: !Join ["-", !Ref Name]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join [!Ref Name, [a]]
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ["-", [a, !Ref Names]]
              Alerts3:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ["-", [a, {b: c}]]
              Alerts4:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ["-", a, b]
              Alerts5:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join text
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,32) Resources/Alerts/Properties/DisplayName/Fn::Join/1: Fn::Join joins a list, and this is none.",
                "(14,27) Resources/Alerts1/Properties/DisplayName/Fn::Join/0: The delimiter of Fn::Join is a text, and not the function Ref.",
                "(18,36) Resources/Alerts2/Properties/DisplayName/Fn::Join/1/1: Fn::Join joins texts, and this is a list.",
                "(22,36) Resources/Alerts3/Properties/DisplayName/Fn::Join/1/1: Fn::Join joins texts, and this is a mapping.",
                "(26,20) Resources/Alerts4/Properties/DisplayName/Fn::Join: Fn::Join takes a list of two: a delimiter and a list of texts.",
                "(30,20) Resources/Alerts5/Properties/DisplayName/Fn::Join: Fn::Join takes a list of two: a delimiter and a list of texts.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone_that_may_give_a_list()
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
                  DisplayName: !Join ["-", !If [IsProd, [a], [b]]]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ["-", [!If [IsProd, a, !Ref AWS::NoValue]]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
