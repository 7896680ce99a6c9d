using CfnGen.Rules.PropertyRules.Lambda.EventSources;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda.EventSources;

public sealed class StreamHasStartingPositionTests
{
    private readonly StreamHasStartingPosition rule = new();

    [Fact]
    public void Accepts_a_stream_with_a_position_and_a_queue_without()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Clicks.Arn
                  StartingPosition: LATEST
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
    public void Reports_streams_without()
    {
        const string Template = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Clicks.Arn
              Clicks:
                Type: AWS::Kinesis::Stream
                Properties: {ShardCount: 1}
              FeedToo:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: arn:aws:dynamodb:eu-west-1:111122223333:table/a/stream/b
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/Feed/Properties: Add StartingPosition, TRIM_HORIZON or LATEST: the source is a stream.",
                "(12,5) Resources/FeedToo/Properties: Add StartingPosition, TRIM_HORIZON or LATEST: the source is a stream.",
            ],
            findings);
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
                  EventSourceArn: !If [IsProd, !GetAtt Clicks.Arn, arn:aws:kafka:eu-west-1:111122223333:cluster/a/b]
                  StartingPosition: !If [IsProd, LATEST, !Ref AWS::NoValue]
              Clicks:
                Type: AWS::Kinesis::Stream
                Properties: {ShardCount: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,5) Resources/Feed/Properties: Add StartingPosition, TRIM_HORIZON or LATEST: the source is a stream."], findings);
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
