using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class VariableIsSubstitutedTests
{
    private readonly VariableIsSubstituted rule = new();

    [Fact]
    public void Accepts_a_text_in_Sub()
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
                  DisplayName: !Sub alerts-${Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_name_of_something_that_is_here()
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
                  DisplayName: alerts-${AWS::Region}
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: "${Name}"
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: a-${Alerts.TopicName}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,20) Resources/Alerts/Properties/DisplayName: '${AWS::Region}' stays as it is here: use Fn::Sub.",
                "(14,20) Resources/Alerts1/Properties/DisplayName: '${Name}' stays as it is here: use Fn::Sub.",
                "(18,20) Resources/Alerts2/Properties/DisplayName: '${Alerts.TopicName}' stays as it is here: use Fn::Sub.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_other_variables_scripts_code_and_inner_texts_alone()
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
                  DisplayName: "${aws:username} ${!Name}"
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: "first\n${Name}"
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub "{{resolve:ssm:${Name}}}"
              Code:
                Type: AWS::Lambda::Function
                Properties: {Role: a, Code: {ZipFile: "`${Name}`"}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
