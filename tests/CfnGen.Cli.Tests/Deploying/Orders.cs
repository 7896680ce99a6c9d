namespace CfnGen.Cli.Tests.Deploying;

/// <summary>A template and its next version, which replaces a table, rolls a group and removes a queue.</summary>
internal static class Orders
{
    public const string First = """
        Resources:
          Topic:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: Orders
          Queue:
            Type: AWS::SQS::Queue
          Table:
            Type: AWS::DynamoDB::Table
            Properties:
              TableName: orders
              BillingMode: PAY_PER_REQUEST
              AttributeDefinitions:
                - AttributeName: Id
                  AttributeType: S
              KeySchema:
                - AttributeName: Id
                  KeyType: HASH
          Launch:
            Type: AWS::AutoScaling::LaunchConfiguration
            Properties:
              ImageId: ami-0123456789abcdef0
              InstanceType: t3.micro
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            UpdatePolicy:
              AutoScalingRollingUpdate:
                MinInstancesInService: 2
                MaxBatchSize: 1
                PauseTime: PT15M
                WaitOnResourceSignals: true
                SuspendProcesses: [HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]
            CreationPolicy:
              ResourceSignal:
                Count: 2
                Timeout: PT15M
            Properties:
              AvailabilityZones: !GetAZs ''
              MinSize: '2'
              MaxSize: '3'
              LaunchConfigurationName: !Ref Launch
        Outputs:
          TopicArn:
            Value: !Ref Topic
            Export:
              Name: !Sub ${AWS::StackName}-topic
          TableName:
            Value: !Ref Table
        """;

    public static readonly string Second = First
        .Replace("DisplayName: Orders", "DisplayName: New orders", StringComparison.Ordinal)
        .Replace("TableName: orders\n", "TableName: new-orders\n", StringComparison.Ordinal)
        .Replace("InstanceType: t3.micro", "InstanceType: t3.small", StringComparison.Ordinal)
        .Replace("  Queue:\n    Type: AWS::SQS::Queue\n", "", StringComparison.Ordinal);
}
