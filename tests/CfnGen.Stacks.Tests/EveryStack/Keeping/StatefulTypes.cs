namespace CfnGen.Stacks.Tests.EveryStack.Keeping;

/// <summary>The resources that hold something nobody can make again, so that a removed member or a deleted stack must not take it along.</summary>
/// <remarks>
/// A log group is none: its events end with their retention, and a group that stays behind under its fixed name would make the next creation of its stack fail.
/// A topic, a parameter and a scalable target are none either: the template itself says all that is in them.
/// </remarks>
internal static class StatefulTypes
{
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AWS::DynamoDB::Table"] = "items",
        ["AWS::EC2::Volume"] = "files",
        ["AWS::ECR::Repository"] = "images that running tasks start from",
        ["AWS::EFS::FileSystem"] = "files",
        ["AWS::KMS::Key"] = "whatever it encrypted; deleted only after a waiting time, so that an explicit Delete is a choice too",
        ["AWS::Kinesis::Stream"] = "records",
        ["AWS::MSK::Cluster"] = "every topic's messages",
        ["AWS::MSK::Topic"] = "messages",
        ["AWS::RDS::DBCluster"] = "rows",
        ["AWS::RDS::DBInstance"] = "rows",
        ["AWS::S3::Bucket"] = "objects",
        ["AWS::SQS::Queue"] = "messages that wait",
        ["AWS::SecretsManager::Secret"] = "a value that was generated or typed in",
    };
}
