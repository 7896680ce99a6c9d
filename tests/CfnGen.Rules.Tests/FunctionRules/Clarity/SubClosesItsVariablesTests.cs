using CfnGen.Rules.FunctionRules.Clarity;

namespace CfnGen.Rules.Tests.FunctionRules.Clarity;

public sealed class SubClosesItsVariablesTests
{
    private readonly SubClosesItsVariables rule = new();

    [Fact]
    public void Accepts_variables_that_are_closed_and_text_that_stays()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub "a ${AWS::Region} ${!kept} $5"
                  TopicName: !Sub "a ${!kept"
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_that_is_not()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub "${AWS::StackName}-${AWS::Region is where"
                  TopicName: !Sub ["${Name", {Name: a}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,20) Resources/Alerts/Properties/DisplayName/Fn::Sub: '${AWS::Region' has no closing brace: write one behind the name, or ${! for text that stays.",
                "(6,24) Resources/Alerts/Properties/TopicName/Fn::Sub/0: '${Name' has no closing brace: write one behind the name, or ${! for text that stays.",
            ],
            findings);
    }

    [Fact]
    public void Reports_it_in_a_branch_of_a_condition()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsProd, !Sub "${AWS::Region", none]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,33) Resources/Alerts/Properties/DisplayName/Fn::If/1/Fn::Sub: '${AWS::Region' has no closing brace: write one behind the name, or ${! for text that stays."], findings);
    }

    [Fact]
    public void Leaves_texts_alone_in_which_nothing_is_substituted()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: "${AWS::Region"
                  TopicName: !Join ['', ["${a", b]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
