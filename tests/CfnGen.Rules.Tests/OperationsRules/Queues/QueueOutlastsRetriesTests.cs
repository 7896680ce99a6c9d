using CfnGen.Rules.OperationsRules.Queues;

namespace CfnGen.Rules.Tests.OperationsRules.Queues;

public sealed class QueueOutlastsRetriesTests
{
    private readonly QueueOutlastsRetries rule = new();

    [Fact]
    public void Accepts_six_times_the_timeout_and_the_window()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 65}
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
                  Timeout: 10
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Orders.Arn
                  FunctionName: !Ref Function
                  MaximumBatchingWindowInSeconds: 5
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_the_defaults_of_both()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Orders.Arn
                  FunctionName: !Ref Function
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_what_is_below_the_timeout_to_another_rule()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 30}
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
                  Timeout: 60
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Orders.Arn
                  FunctionName: !Ref Function
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_less_than_six_times_the_timeout()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 59}
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
                  Timeout: 10
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Orders.Arn
                  FunctionName: !Ref Function
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,37) Resources/Orders/Properties/VisibilityTimeout: Hide messages of 'Orders' for 60 seconds, six times the Timeout of 'Function', 10, and not 59.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_default_of_the_queue()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
                  Timeout: 10
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Orders.Arn
                  FunctionName: !Ref Function
                  MaximumBatchingWindowInSeconds: 5
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(3,5) Resources/Orders: Hide messages of 'Orders' for 65 seconds, six times the Timeout of 'Function', 10, and not 30 (the default).",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_meet_in_the_branches_of_a_condition()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: !If [IsLive, 360, 30]}
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
                  Timeout: !If [IsLive, 60, 5]
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Orders.Arn
                  FunctionName: !Ref Function
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Any: {Type: Number}
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 30}
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
                  Timeout: !Ref Any
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Orders.Arn
                  FunctionName: !Ref Function
              Others:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: !Ref Any}
              Reader:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
                  Timeout: 10
              Second:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Others.Arn
                  FunctionName: !Ref Reader
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
