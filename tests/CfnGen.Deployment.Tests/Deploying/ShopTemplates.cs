namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>Templates of one small stack over time.</summary>
internal static class ShopTemplates
{
    public const string First = """
        Parameters:
          Delay: { Type: Number, Default: 0 }
          Password: { Type: String, NoEcho: true, Default: "" }
        Resources:
          Queue:
            Type: AWS::SQS::Queue
            Properties: { DelaySeconds: !Ref Delay }
          Topic:
            Type: AWS::SNS::Topic
            Properties: { DisplayName: !GetAtt Queue.QueueName }
        Outputs:
          Queue: { Value: !Ref Queue }
        """;

    /// <summary>The topic has another name for people; the queue becomes FIFO, which replaces it.</summary>
    public const string Second = """
        Parameters:
          Delay: { Type: Number, Default: 0 }
          Password: { Type: String, NoEcho: true, Default: "" }
        Resources:
          Queue:
            Type: AWS::SQS::Queue
            Properties: { DelaySeconds: !Ref Delay, FifoQueue: true }
          Topic:
            Type: AWS::SNS::Topic
            Properties: { DisplayName: Orders }
        Outputs:
          Queue: { Value: !Ref Queue }
        """;
}
