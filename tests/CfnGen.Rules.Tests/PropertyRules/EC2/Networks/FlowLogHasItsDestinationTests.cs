using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class FlowLogHasItsDestinationTests
{
    private readonly FlowLogHasItsDestination rule = new();

    [Theory]
    [InlineData("LogGroupName: flows, DeliverLogsPermissionArn: !GetAtt Role.Arn")]
    [InlineData("LogDestinationType: s3, LogDestination: !GetAtt Bucket.Arn")]
    [InlineData("LogDestinationType: kinesis-data-firehose, LogDestination: !GetAtt Stream.Arn")]
    [InlineData("LogDestinationType: !Ref Free")]
    public void Accepts_what_a_destination_needs_and_what_deploy_time_knows(string properties)
    {
        var template = FlowLog(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing_for_CloudWatch_Logs()
    {
        var template = FlowLog("TrafficType: ALL");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(5,5) Resources/It/Properties: A flow log to CloudWatch Logs needs 'DeliverLogsPermissionArn'.",
                "(5,5) Resources/It/Properties: A flow log to CloudWatch Logs needs 'LogGroupName' or 'LogDestination'.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch_without_a_bucket()
    {
        var template = FlowLog("LogDestinationType: !If [IsS3, s3, !Ref Free]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(5,94) Resources/It/Properties/LogDestinationType/Fn::If/1: A flow log to s3 needs 'LogDestination'."], findings);
    }

    private static string FlowLog(string properties) => $$"""
        Conditions: {IsS3: !Equals [!Ref Free, s3]}
        Resources:
          It:
            Type: AWS::EC2::FlowLog
            Properties: {ResourceId: vpc-0a1b2c3d, ResourceType: VPC, {{properties}}}
        Parameters: {Free: {Type: String} }
        """;
}
