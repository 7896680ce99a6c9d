using CfnGen.Rules.PropertyRules.Lambda.EventSources;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda.EventSources;

public sealed class QueueTakesNoStreamSettingsTests
{
    private readonly QueueTakesNoStreamSettings rule = new();

    [Fact]
    public void Accepts_a_queue_without_and_a_stream_with_them()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Clicks.Arn
                  StartingPosition: LATEST
                  MaximumRetryAttempts: 3
              Clicks:
                Type: AWS::Kinesis::Stream
                Properties: {ShardCount: 1}
              FeedToo:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: arn:aws:sqs:eu-west-1:111122223333:work
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_them_beside_a_queue()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  StartingPosition: LATEST
                  MaximumRetryAttempts: 3
              Work:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,7) Resources/Feed/Properties/StartingPosition: Remove 'StartingPosition': the source is a queue, and this is for streams.",
                "(8,7) Resources/Feed/Properties/MaximumRetryAttempts: Remove 'MaximumRetryAttempts': the source is a queue, and this is for streams.",
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
                  EventSourceArn: !If [IsProd, !GetAtt Clicks.Arn, arn:aws:sqs:eu-west-1:111122223333:work]
                  StartingPosition: !If [IsProd, LATEST, !Ref AWS::NoValue]
                  ParallelizationFactor: !If [IsProd, !Ref AWS::NoValue, 2]
              Clicks:
                Type: AWS::Kinesis::Stream
                Properties: {ShardCount: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,7) Resources/Feed/Properties/ParallelizationFactor: Remove 'ParallelizationFactor': the source is a queue, and this is for streams."], findings);
    }

    [Fact]
    public void Leaves_a_source_alone_that_only_the_deployment_knows()
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
                  EventSourceArn: !Ref Name
                  StartingPosition: LATEST
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
