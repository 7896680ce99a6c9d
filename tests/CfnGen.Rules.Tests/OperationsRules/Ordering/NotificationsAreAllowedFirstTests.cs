using CfnGen.Rules.OperationsRules.Ordering;

namespace CfnGen.Rules.Tests.OperationsRules.Ordering;

public sealed class NotificationsAreAllowedFirstTests
{
    private readonly NotificationsAreAllowedFirst rule = new();

    [Fact]
    public void Accepts_a_bucket_that_waits()
    {
        const string Template = """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                DependsOn: Permission
                Properties:
                  BucketName: orders-in
                  NotificationConfiguration:
                    LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Function.Arn}]
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
              Permission:
                Type: AWS::Lambda::Permission
                Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: s3.amazonaws.com, SourceArn: 'arn:aws:s3:::orders-in', SourceAccount: !Ref AWS::AccountId}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_receiver_that_allows_it_elsewhere()
    {
        const string Template = """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: orders-in
                  NotificationConfiguration:
                    LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Function.Arn}]
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
              Permission:
                Type: AWS::Lambda::Permission
                Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: events.amazonaws.com, SourceArn: 'arn:aws:s3:::orders-in', SourceAccount: !Ref AWS::AccountId}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_policy_for_somebody_else()
    {
        const string Template = """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: orders-in
                  NotificationConfiguration:
                    QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]
              Queue: {Type: AWS::SQS::Queue}
              Access: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: SendMessage, Resource: all}]}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_bucket_that_does_not_wait_for_a_permission()
    {
        const string Template = """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: orders-in
                  NotificationConfiguration:
                    LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Function.Arn}]
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
              Permission:
                Type: AWS::Lambda::Permission
                Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: s3.amazonaws.com, SourceArn: 'arn:aws:s3:::orders-in', SourceAccount: !Ref AWS::AccountId}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,72) Resources/Bucket/Properties/NotificationConfiguration/LambdaConfigurations/0/Function: 'Bucket' may notify 'Function' only after 'Permission' is made: add it to DependsOn.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_bucket_that_does_not_wait_for_a_queue_policy()
    {
        const string Template = """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: orders-in
                  NotificationConfiguration:
                    QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Queue.Arn}]
              Queue: {Type: AWS::SQS::Queue}
              Access: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Queue], PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: SendMessage, Resource: all}]}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,68) Resources/Bucket/Properties/NotificationConfiguration/QueueConfigurations/0/Queue: 'Bucket' may notify 'Queue' only after 'Access' is made: add it to DependsOn.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_ring_to_another_rule()
    {
        const string Template = """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: orders-in
                  NotificationConfiguration:
                    LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !GetAtt Function.Arn}]
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
              Permission:
                Type: AWS::Lambda::Permission
                Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: s3.amazonaws.com, SourceArn: !GetAtt Bucket.Arn, SourceAccount: !Ref AWS::AccountId}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Receiver: {Type: String}
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: orders-in
                  NotificationConfiguration:
                    LambdaConfigurations: [{Event: 's3:ObjectCreated:*', Function: !Ref Receiver}]
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
              Permission:
                Type: AWS::Lambda::Permission
                Properties: {Action: 'lambda:InvokeFunction', FunctionName: !Ref Function, Principal: s3.amazonaws.com, SourceArn: 'arn:aws:s3:::orders-in', SourceAccount: !Ref AWS::AccountId}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
