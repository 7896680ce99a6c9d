namespace CfnGen.Rules.OperationsRules.Metrics.Known;

/// <summary>Which resource a dimension names, and by what.</summary>
internal static class DimensionValues
{
    private const string LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    private const string TargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup";

    /// <summary>What the dimension is published with; null where several things are, or nobody knows.</summary>
    public static DimensionValue? Find(string space, string dimension) => (space, dimension) switch
    {
        ("AWS/ApplicationELB" or "AWS/NetworkELB" or "AWS/GatewayELB", "LoadBalancer") => new(LoadBalancer, "LoadBalancerFullName"),
        ("AWS/ApplicationELB" or "AWS/NetworkELB" or "AWS/GatewayELB", "TargetGroup") => new(TargetGroup, "TargetGroupFullName"),
        ("AWS/ELB", "LoadBalancerName") => new("AWS::ElasticLoadBalancing::LoadBalancer", null),
        ("AWS/EC2" or "AWS/AutoScaling" or "CWAgent", "AutoScalingGroupName") => new("AWS::AutoScaling::AutoScalingGroup", null),
        ("AWS/EC2" or "CWAgent", "InstanceId") => new("AWS::EC2::Instance", null, "InstanceId"),
        ("AWS/EBS", "VolumeId") => new("AWS::EC2::Volume", null, "VolumeId"),
        ("AWS/NATGateway", "NatGatewayId") => new("AWS::EC2::NatGateway", null, "NatGatewayId"),
        ("AWS/ECS" or "ECS/ContainerInsights", "ClusterName") => new("AWS::ECS::Cluster", null),
        ("AWS/ECS" or "ECS/ContainerInsights", "ServiceName") => new("AWS::ECS::Service", "Name"),
        ("AWS/SQS", "QueueName") => new("AWS::SQS::Queue", "QueueName"),
        ("AWS/SNS", "TopicName") => new("AWS::SNS::Topic", "TopicName"),
        ("AWS/DynamoDB", "TableName") => new("AWS::DynamoDB::Table", null),
        ("AWS/RDS", "DBInstanceIdentifier") => new("AWS::RDS::DBInstance", null),
        ("AWS/RDS", "DBClusterIdentifier") => new("AWS::RDS::DBCluster", null),
        ("AWS/EFS", "FileSystemId") => new("AWS::EFS::FileSystem", null, "FileSystemId"),
        ("AWS/States", "StateMachineArn") => new("AWS::StepFunctions::StateMachine", null, "Arn"),
        ("AWS/Kinesis", "StreamName") => new("AWS::Kinesis::Stream", null),
        ("AWS/Firehose", "DeliveryStreamName") => new("AWS::KinesisFirehose::DeliveryStream", null),
        ("AWS/S3", "BucketName") => new("AWS::S3::Bucket", null),
        ("AWS/Logs", "LogGroupName") => new("AWS::Logs::LogGroup", null),
        ("AWS/CloudFront", "DistributionId") => new("AWS::CloudFront::Distribution", null, "Id"),
        ("AWS/Lambda", "FunctionName") => new("AWS::Lambda::Function", null),
        _ => null,
    };

    /// <summary>Whether a type is that of another resource with metrics of its own, which can never stand for this one.</summary>
    /// <remarks>A nested stack or a resource of the author's own may well give the right name.</remarks>
    public static bool IsKindOfAnother(string? type, string wanted) => type != wanted && (type is LoadBalancer or TargetGroup
        or "AWS::ElasticLoadBalancing::LoadBalancer" or "AWS::AutoScaling::AutoScalingGroup" or "AWS::EC2::LaunchTemplate" or "AWS::AutoScaling::LaunchConfiguration"
        or "AWS::EC2::Instance" or "AWS::EC2::Volume" or "AWS::EC2::NatGateway" or "AWS::ECS::Cluster" or "AWS::ECS::Service" or "AWS::ECS::TaskDefinition"
        or "AWS::SQS::Queue" or "AWS::SNS::Topic" or "AWS::DynamoDB::Table" or "AWS::RDS::DBInstance" or "AWS::RDS::DBCluster" or "AWS::EFS::FileSystem"
        or "AWS::S3::Bucket" or "AWS::Logs::LogGroup" or "AWS::Lambda::Function" or "AWS::CloudFront::Distribution" or "AWS::Kinesis::Stream");
}
