namespace CfnGen.Rules.OperationsRules.Metrics.Known;

/// <summary>The namespaces in which AWS's services publish.</summary>
internal static class AwsNamespaces
{
    private const string Prefix = "AWS/";

    private static readonly string[] Names =
    [
        "ACMPrivateCA", "AmazonMQ", "AmplifyHosting", "ApiGateway", "AppFlow", "AppRunner", "AppStream", "AppSync", "ApplicationELB", "Athena", "AutoScaling",
        "Backup", "Batch", "Bedrock", "Billing", "Cassandra", "CertificateManager", "Chatbot", "CloudFront", "CloudHSM", "CloudSearch", "CloudTrail",
        "CodeBuild", "CodePipeline", "Cognito", "Config", "Connect", "DAX", "DMS", "DX", "DataLifecycleManager", "DataSync", "DirectoryService", "DocDB",
        "DynamoDB", "EBS", "EC2", "EC2/API", "EC2CapacityReservations", "EC2Spot", "ECR", "ECS", "ECS/ManagedScaling", "EFS", "EKS", "ELB", "ES",
        "ElastiCache", "ElasticBeanstalk", "ElasticMapReduce", "Events", "FSx", "Firehose", "GameLift", "GatewayELB", "GlobalAccelerator", "Glue",
        "GroundStation", "IVS", "InternetMonitor", "Inspector", "IoT", "IoTAnalytics", "IoTSiteWise", "IPAM", "KMS", "Kafka", "KafkaConnect", "Kinesis",
        "KinesisAnalytics", "KinesisVideo", "Lambda", "Lex", "Location", "Logs", "MWAA", "MediaConnect", "MediaConvert", "MediaLive", "MediaPackage",
        "MediaStore", "MediaTailor", "MemoryDB", "NATGateway", "Neptune", "NetworkELB", "NetworkFirewall", "NetworkManager", "OSIS", "OpsWorks", "Outposts",
        "Polly", "PrivateLinkEndpoints", "PrivateLinkServices", "QuickSight", "RDS", "RUM", "Redshift", "Redshift-Serverless", "Rekognition", "Robomaker",
        "Route53", "Route53Resolver", "S3", "S3/Storage-Lens", "SES", "SNS", "SQS", "SageMaker", "Scheduler", "SecretsManager", "ServiceCatalog", "States",
        "StorageGateway", "SSM-RunCommand", "SWF", "Textract", "ThingsGraph", "Timestream", "Transfer", "TransitGateway", "Translate", "TrustedAdvisor",
        "Usage", "VPN", "VpcLattice", "WAF", "WAFV2", "WorkMail", "WorkSpaces", "X-Ray",
    ];

    /// <summary>The names of services, where their namespaces are called otherwise.</summary>
    private static readonly string[] Others =
    [
        "ALB ApplicationELB", "ApplicationLoadBalancer ApplicationELB", "ELBV2 ApplicationELB", "ElasticLoadBalancingV2 ApplicationELB", "NLB NetworkELB", "ElasticLoadBalancing ELB",
        "CLB ELB", "APIGateway ApiGateway", "EventBridge Events", "CloudWatchEvents Events", "StepFunctions States", "SFN States", "Elasticsearch ES", "OpenSearch ES",
        "OpenSearchService ES", "EMR ElasticMapReduce", "MSK Kafka", "CloudWatchLogs Logs", "KinesisFirehose Firehose", "DirectConnect DX", "NAT NATGateway", "AutoScalingGroup AutoScaling",
        "ASG AutoScaling", "Keyspaces Cassandra", "DocumentDB DocDB", "Aurora RDS",
    ];

    /// <summary>Whether a service is known to publish in this namespace.</summary>
    public static bool Contain(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) && Array.IndexOf(Names, name[Prefix.Length..]) >= 0;

    /// <summary>Which namespace is meant; null where this one exists, or may.</summary>
    public static string? Meant(string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var service = name[Prefix.Length..];
        var isExact = name.StartsWith(Prefix, StringComparison.Ordinal);
        foreach (var known in Names)
        {
            if (string.Equals(known, service, StringComparison.OrdinalIgnoreCase))
            {
                return isExact && known == service ? null : Prefix + known;
            }
        }

        foreach (var other in Others)
        {
            var space = other.IndexOf(' ', StringComparison.Ordinal);
            if (string.Equals(other[..space], service, StringComparison.OrdinalIgnoreCase))
            {
                return Prefix + other[(space + 1)..];
            }
        }

        return Misspelling.Of(service, Names) is { } meant ? Prefix + meant : null;
    }
}
