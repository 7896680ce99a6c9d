namespace CfnGen.Codegen.Tests.Types;

public sealed class ValueTypesTests
{
    [Theory]
    [InlineData("SNS", "Topic", "TopicName", "CfnString?")]
    [InlineData("SNS", "Topic", "FifoTopic", "CfnBoolean?")]
    [InlineData("SNS", "Topic", "Tags", "CfnList<Tag>?")]
    [InlineData("SNS", "Topic", "Subscription", "CfnList<TopicSubscription>?")]
    [InlineData("SNS", "TopicPolicy", "PolicyDocument", "CfnJson")]
    [InlineData("AutoScaling", "AutoScalingGroup", "Tags", "CfnList<AutoScalingGroupTagProperty>?")]
    [InlineData("AutoScaling", "ScalingPolicyStepAdjustment", "MetricIntervalLowerBound", "CfnNumber?")]
    [InlineData("CloudWatch", "Alarm", "EvaluationPeriods", "CfnInteger?")]
    [InlineData("SSM", "Parameter", "Tags", "CfnMap<CfnString>?")]
    public void Follow_the_catalogue(string service, string type, string property, string expected) =>
        Assert.Equal(expected, Declarations.TypeOf($"AWS::{service}", type, property));

    [Theory]
    [InlineData("DynamoDB", "Table", "KeySchema", "CfnList<TableKeySchema>")]
    [InlineData("AutoScaling", "AutoScalingGroupNotificationConfiguration", "TopicARN", "Ref<SNS.Topic>")]
    public void Take_one_member_of_a_union(string service, string type, string property, string expected) =>
        Assert.Equal(expected, Declarations.TypeOf($"AWS::{service}", type, property));

    [Fact]
    public void Are_enumerations_where_the_values_are_known() =>
        Assert.Equal("TopicLoggingConfigProtocol", Declarations.TypeOf("AWS::SNS", "TopicLoggingConfig", "Protocol"));
}
