using CfnGen.Rules.FunctionRules.Dynamic;

namespace CfnGen.Rules.Tests.FunctionRules.Dynamic;

public sealed class DynamicReferenceIsClosedTests
{
    private readonly DynamicReferenceIsClosed rule = new();

    [Fact]
    public void Accepts_references_that_are_closed()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm:/team/name}}'
                  TopicName: !Sub '{{resolve:ssm:/team/${AWS::Region}}}-x'
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
                  DisplayName: '{{resolve:ssm:/team/name}'
                  TopicName: !Sub '{{resolve:ssm:/a}}{{resolve:ssm:/${AWS::Region}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,20) Resources/Alerts/Properties/DisplayName: '{{resolve:ssm:/team/name}' has no end: close it with }}.",
                "(6,18) Resources/Alerts/Properties/TopicName/Fn::Sub: '{{resolve:ssm:/${AWS::Region}' has no end: close it with }}.",
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
                  DisplayName: !If [IsProd, '{{resolve:ssm:/team/name', none]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,33) Resources/Alerts/Properties/DisplayName/Fn::If/1: '{{resolve:ssm:/team/name' has no end: close it with }}."], findings);
    }

    [Fact]
    public void Leaves_programs_and_Join_alone_that_put_one_together()
    {
        const string Template = """
            Resources:
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Code:
                    ZipFile: |
                      def handler(event, context):
                          return "{{resolve:ssm:" + event["name"]
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['', ['{{resolve:ssm:', !Ref AWS::StackName, '}}']]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
