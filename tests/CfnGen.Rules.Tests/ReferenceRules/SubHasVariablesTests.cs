using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class SubHasVariablesTests
{
    private readonly SubHasVariables rule = new();

    [Fact]
    public void Accepts_a_text_with_a_variable()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ${AWS::StackName}-alerts
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Warns_of_a_text_without_one()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub alerts
                  TopicName:
                    Fn::Sub: [alerts, {Name: x}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,20) Resources/Alerts/Properties/DisplayName: There is no ${variable} in this text: write it without Fn::Sub.",
                "(7,9) Resources/Alerts/Properties/TopicName: There is no ${variable} in this text: write it without Fn::Sub.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_an_escaped_variable_alone()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ${!Literal}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
