using CfnGen.Rules.PropertyRules.Lambda.EventSources;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda.EventSources;

public sealed class FifoBatchIsSmallTests
{
    private readonly FifoBatchIsSmall rule = new();

    [Fact]
    public void Accepts_ten_messages_and_more_from_other_queues()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  BatchSize: 10
              Work:
                Type: AWS::SQS::Queue
                Properties: {FifoQueue: true}
              FeedToo:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: arn:aws:sqs:eu-west-1:111122223333:work
                  BatchSize: 100
                  MaximumBatchingWindowInSeconds: 5
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_more_and_a_window()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  BatchSize: 100
                  MaximumBatchingWindowInSeconds: 5
              Work:
                Type: AWS::SQS::Queue
                Properties: {FifoQueue: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,18) Resources/Feed/Properties/BatchSize: Lower the BatchSize, 100, to 10: the source is a FIFO queue.",
                "(8,39) Resources/Feed/Properties/MaximumBatchingWindowInSeconds: Remove MaximumBatchingWindowInSeconds: the source is a FIFO queue, which has no such window.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !If [IsProd, arn:aws:sqs:eu-west-1:111122223333:work.fifo, arn:aws:sqs:eu-west-1:111122223333:work]
                  BatchSize: !If [IsProd, 20, 100]
                  MaximumBatchingWindowInSeconds: 0
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,31) Resources/Feed/Properties/BatchSize/Fn::If/1: Lower the BatchSize, 20, to 10: the source is a FIFO queue."], findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  BatchSize: !Ref Name
              Work:
                Type: AWS::SQS::Queue
                Properties: {FifoQueue: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
