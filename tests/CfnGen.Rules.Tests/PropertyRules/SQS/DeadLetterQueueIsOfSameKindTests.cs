using CfnGen.Rules.PropertyRules.SQS;

namespace CfnGen.Rules.Tests.PropertyRules.SQS;

public sealed class DeadLetterQueueIsOfSameKindTests
{
    private readonly DeadLetterQueueIsOfSameKind rule = new();

    [Fact]
    public void Accepts_queues_of_one_kind()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: true
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3}
              Failed:
                Type: AWS::SQS::Queue
                Properties: {FifoQueue: 'true'}
              Mail:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Bounced.Arn, maxReceiveCount: 3}
              Bounced:
                Type: AWS::SQS::Queue
                Properties: {FifoQueue: false}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_queues_of_two_kinds()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: true
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3}
              Failed:
                Type: AWS::SQS::Queue
              Mail:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Bounced.Arn, maxReceiveCount: 3}
              Bounced:
                Type: AWS::SQS::Queue
                Properties: {FifoQueue: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,44) Resources/Work/Properties/RedrivePolicy/deadLetterTargetArn: Make 'Failed' a FIFO queue: it takes the messages of one.",
                "(12,44) Resources/Mail/Properties/RedrivePolicy/deadLetterTargetArn: Make 'Bounced' a queue that is not FIFO: it takes the messages of one that is not.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_with_the_other_queue()
    {
        const string Template = """
            Conditions:
              IsOrdered: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: !If
                    - IsOrdered
                    - {deadLetterTargetArn: !GetAtt Bounced.Arn, maxReceiveCount: 3}
                    - {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3}
              Failed:
                Type: AWS::SQS::Queue
              Bounced:
                Type: AWS::SQS::Queue
                Properties: {FifoQueue: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,33) Resources/Work/Properties/RedrivePolicy/Fn::If/1/deadLetterTargetArn: Make 'Bounced' a queue that is not FIFO: it takes the messages of one that is not."], findings);
    }

    [Fact]
    public void Leaves_queues_alone_whose_kind_depends_on_conditions_or_on_the_deployment()
    {
        const string Template = """
            Parameters:
              Failures: {Type: String}
            Conditions:
              IsOrdered: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: !If [IsOrdered, true, !Ref AWS::NoValue]
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3}
              Failed:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: !If [IsOrdered, true, !Ref AWS::NoValue]
              Mail:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !Ref Failures, maxReceiveCount: 3}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
