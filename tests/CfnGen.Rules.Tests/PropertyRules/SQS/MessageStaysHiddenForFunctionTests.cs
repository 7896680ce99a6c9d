using CfnGen.Rules.PropertyRules.SQS;

namespace CfnGen.Rules.Tests.PropertyRules.SQS;

public sealed class MessageStaysHiddenForFunctionTests
{
    private readonly MessageStaysHiddenForFunction rule = new();

    [Fact]
    public void Accepts_a_queue_that_hides_messages_for_long_enough()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: !GetAtt Worker.Arn
                  EventSourceArn: !GetAtt Work.Arn
              Worker:
                Type: AWS::Lambda::Function
                Properties: {Timeout: 60}
              Work:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 60}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_queue_that_hides_them_for_less()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: !GetAtt Worker.Arn
                  EventSourceArn: !GetAtt Work.Arn
              Worker:
                Type: AWS::Lambda::Function
                Properties: {Timeout: 60}
              Work:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,23) Resources/Feed/Properties/EventSourceArn: Raise the VisibilityTimeout of 'Work', 30 seconds, to at least the Timeout of 'Worker', 60; six times as much is advised."], findings);
    }

    [Fact]
    public void Reports_the_branch_with_the_slow_function()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: !If [IsProd, !Ref Slow, !Ref Fast]
                  EventSourceArn: !GetAtt Work.Arn
              Slow:
                Type: AWS::Lambda::Function
                Properties: {Timeout: 60}
              Fast:
                Type: AWS::Lambda::Function
              Work:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 40}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,23) Resources/Feed/Properties/EventSourceArn: Raise the VisibilityTimeout of 'Work', 40 seconds, to at least the Timeout of 'Slow', 60; six times as much is advised."], findings);
    }

    [Fact]
    public void Leaves_times_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Time: {Type: Number}
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: !GetAtt Worker.Arn
                  EventSourceArn: !GetAtt Work.Arn
              Worker:
                Type: AWS::Lambda::Function
                Properties: {Timeout: !Ref Time}
              Work:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
