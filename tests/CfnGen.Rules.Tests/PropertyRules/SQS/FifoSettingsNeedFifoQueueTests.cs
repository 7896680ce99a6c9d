using CfnGen.Rules.PropertyRules.SQS;

namespace CfnGen.Rules.Tests.PropertyRules.SQS;

public sealed class FifoSettingsNeedFifoQueueTests
{
    private readonly FifoSettingsNeedFifoQueue rule = new();

    [Fact]
    public void Accepts_them_on_a_fifo_queue()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: true
                  ContentBasedDeduplication: true
                  DeduplicationScope: messageGroup
                  FifoThroughputLimit: perMessageGroupId
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_them_on_another()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  ContentBasedDeduplication: true
                  FifoThroughputLimit: perMessageGroupId
              Mail:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: false
                  DeduplicationScope: queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,7) Resources/Work/Properties/ContentBasedDeduplication: Remove 'ContentBasedDeduplication' or set FifoQueue to true: only FIFO queues have it.",
                "(6,7) Resources/Work/Properties/FifoThroughputLimit: Remove 'FifoThroughputLimit' or set FifoQueue to true: only FIFO queues have it.",
                "(11,7) Resources/Mail/Properties/DeduplicationScope: Remove 'DeduplicationScope' or set FifoQueue to true: only FIFO queues have it.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_in_which_the_queue_is_another()
    {
        const string Template = """
            Conditions:
              IsOrdered: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: !If [IsOrdered, true, !Ref AWS::NoValue]
                  ContentBasedDeduplication: true
              Mail:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: !If [IsOrdered, true, !Ref AWS::NoValue]
                  ContentBasedDeduplication: !If [IsOrdered, true, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,7) Resources/Work/Properties/ContentBasedDeduplication: Remove 'ContentBasedDeduplication' or set FifoQueue to true: only FIFO queues have it."], findings);
    }

    [Fact]
    public void Leaves_a_queue_alone_whose_kind_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              IsOrdered: {Type: String}
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: !Ref IsOrdered
                  ContentBasedDeduplication: !Ref IsOrdered
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
