namespace CfnGen.Planning.Consequences.Guards;

/// <summary>Settings that write down who did what, and that look for what is wrong.</summary>
internal static class Records
{
    private const string Requests = "does not log the requests that it gets any more";
    private const string Logs = "does not hand on its logs any more";

    private static readonly string[] False = ["false"];

    public static IReadOnlyList<Guard> All { get; } =
    [
        new("AWS::CloudTrail::Trail", "IsLogging", False, Absence.Tight, "records nothing any more"),
        new("AWS::CloudTrail::Trail", "EnableLogFileValidation", False, Absence.Loose, "does not notice any more when somebody changes its records"),
        new("AWS::CloudTrail::Trail", "IsMultiRegionTrail", False, Absence.Loose, "records in one region only now"),
        new("AWS::S3::Bucket", "LoggingConfiguration", [], Absence.Loose, Requests),
        new("AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerAttributes[access_logs.s3.enabled].Value", False, Absence.Loose, Requests),
        new("AWS::ElasticLoadBalancing::LoadBalancer", "AccessLoggingPolicy.Enabled", False, Absence.Loose, Requests),
        new("AWS::CloudFront::Distribution", "DistributionConfig.Logging", [], Absence.Loose, Requests),
        new("AWS::CloudFront::Distribution", "DistributionConfig.WebACLId", [], Absence.Loose, "has no firewall in front of it any more"),
        new("AWS::ApiGateway::Stage", "AccessLogSetting", [], Absence.Loose, Requests),
        new("AWS::ApiGatewayV2::Stage", "AccessLogSettings", [], Absence.Loose, Requests),
        new("AWS::EKS::Cluster", "Logging.ClusterLogging.EnabledTypes", [], Absence.Loose, Logs),
        new("AWS::RDS::DBInstance", "EnableCloudwatchLogsExports", [], Absence.Loose, Logs),
        new("AWS::RDS::DBCluster", "EnableCloudwatchLogsExports", [], Absence.Loose, Logs),
        new("AWS::Redshift::Cluster", "LoggingProperties", [], Absence.Loose, Logs),
        new("AWS::OpenSearchService::Domain", "LogPublishingOptions", [], Absence.Loose, Logs),
        new("AWS::GuardDuty::Detector", "Enable", False, Absence.Tight, "does not look for attacks any more"),
        new("AWS::ECR::Repository", "ImageScanningConfiguration.ScanOnPush", False, Absence.Loose, "does not scan images any more"),
    ];
}
