namespace CfnGen.CloudFormationStandIn.Tests.Calling;

/// <summary>Small templates.</summary>
internal static class SampleTemplates
{
    /// <summary>A queue, and a topic that needs it.</summary>
    public const string QueueAndTopic = """
        Parameters:
          Delay:
            Type: Number
            Default: 0
        Resources:
          Queue:
            Type: AWS::SQS::Queue
            Properties:
              DelaySeconds: !Ref Delay
          Topic:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: !GetAtt Queue.QueueName
        Outputs:
          Queue:
            Value: !Ref Queue
        """;

    /// <summary>The same, with another queue in its place: it is FIFO now, so its name changes.</summary>
    public const string OtherQueueAndTopic = """
        Parameters:
          Delay:
            Type: Number
            Default: 0
        Resources:
          Queue:
            Type: AWS::SQS::Queue
            Properties:
              DelaySeconds: !Ref Delay
              FifoQueue: true
          Topic:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: !GetAtt Queue.QueueName
        Outputs:
          Queue:
            Value: !Ref Queue
        """;

    /// <summary>Two queues that do not know each other.</summary>
    public const string TwoQueues = """
        Resources:
          One:
            Type: AWS::SQS::Queue
          Two:
            Type: AWS::SQS::Queue
        """;
}
