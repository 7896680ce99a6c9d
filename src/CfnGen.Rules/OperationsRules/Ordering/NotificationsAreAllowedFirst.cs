using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>A bucket that notifies waits until it may.</summary>
internal sealed class NotificationsAreAllowedFirst : Rule
{
    public override RuleInfo Info { get; } = new("CG5906", Severity.Warning,
        "A bucket waits for the permission or the policy that lets it notify a function, a queue or a topic.",
        "S3 tries the notification when it is set, and refuses it.",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html")
    {
        Wrong = """
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
            """,
        Right = """
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
            """,
    };

    // Each kind of configuration with its property for who is notified.
    private static readonly string[] Configurations = ["LambdaConfiguration", "QueueConfiguration", "TopicConfiguration"];
    private static readonly string[] Receivers = ["Function", "Queue", "Topic"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var order = new CreationOrder(template);
        foreach (var destination in Destinations(template))
        {
            if (template.TargetOf(destination.Place)?.Resource is { } receiver && Missing(destination.Bucket, receiver, order, template) is { } permission)
            {
                yield return At(destination.Place, $"'{destination.Bucket.Name}' may notify '{receiver.Name}' only after '{permission.Name}' is made: add it to DependsOn.");
            }
        }
    }

    private static IEnumerable<Destination> Destinations(CheckedTemplate template)
    {
        for (var kind = 0; kind < Configurations.Length; kind++)
        {
            foreach (var configuration in template.Properties.ObjectsOf("AWS::S3::Bucket", Configurations[kind]))
            {
                foreach (var value in template.Values(configuration, Receivers[kind]))
                {
                    yield return new(configuration.Resource, value.Place);
                }
            }
        }
    }

    // Where one of several comes before, that may be the one.
    private static CheckedResource? Missing(CheckedResource bucket, CheckedResource receiver, CreationOrder order, CheckedTemplate template)
    {
        CheckedResource? missing = null;
        foreach (var resource in template.AllResources)
        {
            if (Allows(resource) && order.RefersTo(resource, receiver))
            {
                // It names the bucket, so the bucket cannot wait for it, and another rule tells of that ring.
                if (!order.IsOpen(bucket, resource) || order.IsAfter(resource, bucket))
                {
                    return null;
                }

                missing ??= resource;
            }
        }

        return missing;
    }

    private static bool Allows(CheckedResource resource) => resource.Type switch
    {
        "AWS::Lambda::Permission" => resource.Properties?["Principal"]?.Text == "s3.amazonaws.com",
        "AWS::SQS::QueuePolicy" or "AWS::SNS::TopicPolicy" => resource.Properties.Holds(text => text == "s3.amazonaws.com"),
        _ => false,
    };

    private sealed record Destination(CheckedResource Bucket, Place Place);
}
