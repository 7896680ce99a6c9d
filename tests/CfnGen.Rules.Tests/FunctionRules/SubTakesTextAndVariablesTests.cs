using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class SubTakesTextAndVariablesTests
{
    private readonly SubTakesTextAndVariables rule = new();

    [Fact]
    public void Accepts_a_text_and_a_text_with_variables()
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
                  DisplayName: !Sub "${Name}"
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ["${A}", {A: !Ref Name}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_malformed_variables_wrong_forms_and_lists()
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
                  DisplayName: !Sub "${Name-x}"
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ["${A}"]
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub {A: b}
              Alerts3:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ["${A}", {A: !Ref Names}]
              Alerts4:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ["${A}", [b]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,20) Resources/Alerts/Properties/DisplayName/Fn::Sub: '${Name-x}' is no variable: letters, digits, '_', '.' and ':' may stand there; write ${!Name-x} for text that stays.",
                "(14,20) Resources/Alerts1/Properties/DisplayName/Fn::Sub: Fn::Sub takes a text, or a list of a text and a mapping of variables.",
                "(18,20) Resources/Alerts2/Properties/DisplayName/Fn::Sub: Fn::Sub takes a text, or a list of a text and a mapping of variables.",
                "(22,38) Resources/Alerts3/Properties/DisplayName/Fn::Sub/1/A: The variable 'A' is a text, and this is a list or a mapping: use Fn::Join or Fn::Select.",
                "(26,20) Resources/Alerts4/Properties/DisplayName/Fn::Sub: Fn::Sub takes a text, or a list of a text and a mapping of variables.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_escaped_variables_and_single_dollars_alone()
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
                  DisplayName: !Sub "${!NAME:-none} $(pwd) $HOME"
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_variable_that_is_a_list()
    {
        const string Template = """
            Parameters:
              Names: {Type: CommaDelimitedList}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub "a ${Names}"
                  TopicName: !Sub ["a ${Names}", {Names: !Join ["", !Ref Names]}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,20) Resources/Alerts/Properties/DisplayName/Fn::Sub: '${Names}' is a list, and Fn::Sub takes texts only: give it a variable that Fn::Join or Fn::Select makes of it."], findings);
    }

    [Fact]
    public void Says_of_a_variable_that_runs_into_the_next_lines_that_it_is_not_closed()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub |
                    echo ${AWS::Region
                    function stop { exit; }
                  TopicName: !Sub "${AWS::Region-${AWS::StackName}"
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,20) Resources/Alerts/Properties/DisplayName/Fn::Sub: '${AWS::Region' has no closing brace: write one behind the name, or ${! for text that stays.",
                "(8,18) Resources/Alerts/Properties/TopicName/Fn::Sub: '${AWS::Region' has no closing brace: write one behind the name, or ${! for text that stays.",
            ],
            findings);
    }
}
