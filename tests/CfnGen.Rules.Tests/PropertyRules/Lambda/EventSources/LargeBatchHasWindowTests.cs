using CfnGen.Rules.PropertyRules.Lambda.EventSources;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda.EventSources;

public sealed class LargeBatchHasWindowTests
{
    private readonly LargeBatchHasWindow rule = new();

    [Fact]
    public void Accepts_a_window_small_batches_and_streams()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  BatchSize: 100
                  MaximumBatchingWindowInSeconds: 1
              Work:
                Type: AWS::SQS::Queue
              FeedToo:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: arn:aws:sqs:eu-west-1:111122223333:work
                  BatchSize: 10
              FeedStream:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: arn:aws:kinesis:eu-west-1:111122223333:stream/clicks
                  StartingPosition: LATEST
                  BatchSize: 100
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_large_batch_without()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  BatchSize: 100
              Work:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,18) Resources/Feed/Properties/BatchSize: Add MaximumBatchingWindowInSeconds, at least 1: a BatchSize above 10, here 100, needs it."], findings);
    }

    [Fact]
    public void Follows_conditions()
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
                  BatchSize: !If [IsProd, 100, 50]
                  MaximumBatchingWindowInSeconds: !If [IsProd, 5, !Ref AWS::NoValue]
              Work:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,36) Resources/Feed/Properties/BatchSize/Fn::If/2: Add MaximumBatchingWindowInSeconds, at least 1: a BatchSize above 10, here 50, needs it."], findings);
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
                  BatchSize: 100
                  MaximumBatchingWindowInSeconds: !Ref Name
              Work:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
