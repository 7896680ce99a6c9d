using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

public sealed class AccessLogsNameABucketTests
{
    private readonly AccessLogsNameABucket rule = new();

    [Theory]
    [InlineData("[{Key: access_logs.s3.enabled, Value: true}, {Key: access_logs.s3.bucket, Value: !Ref Bucket}]")]
    [InlineData("[{Key: access_logs.s3.enabled, Value: false}]")]
    [InlineData("[{Key: access_logs.s3.enabled, Value: !Ref Bucket}]")]
    [InlineData("[{Key: access_logs.s3.enabled, Value: true}, !If [HasLogs, {Key: access_logs.s3.bucket, Value: !Ref Bucket}, !Ref AWS::NoValue]]")]
    public void Accepts_logs_with_a_bucket_and_what_deploy_time_knows(string attributes)
    {
        var template = LoadBalancer(attributes);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_logs_without_a_bucket_in_a_branch()
    {
        var template = LoadBalancer("!If [HasLogs, [{Key: connection_logs.s3.enabled, Value: true}], !Ref AWS::NoValue]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,87) Resources/It/Properties/LoadBalancerAttributes/Fn::If/1/0/Value: Name the bucket of the logs: 'connection_logs.s3.bucket'."], findings);
    }

    private static string LoadBalancer(string attributes) => $$"""
        Parameters:
          Bucket: {Type: String}
        Conditions:
          HasLogs: !Not [!Equals [!Ref Bucket, '']]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              LoadBalancerAttributes: {{attributes}}
        """;
}
