namespace CfnGen.Codegen.Tests.Types;

public sealed class ReferenceTypesTests
{
    [Theory]
    [InlineData("AutoScaling", "AutoScalingGroup", "LaunchConfigurationName", "Ref<AutoScaling.LaunchConfiguration>?")]
    [InlineData("AutoScaling", "AutoScalingGroup", "TargetGroupARNs", "CfnList<Ref<ElasticLoadBalancingV2.TargetGroup>>?")]
    [InlineData("AutoScaling", "AutoScalingGroup", "VPCZoneIdentifier", "CfnList<Ref<EC2.Subnet>>?")]
    [InlineData("AutoScaling", "LaunchConfiguration", "IamInstanceProfile", "Ref<IAM.InstanceProfile>?")]
    [InlineData("AutoScaling", "LaunchConfiguration", "KeyName", "Ref<EC2.KeyPair>?")]
    [InlineData("AutoScaling", "LaunchConfiguration", "SecurityGroups", "CfnList<Ref<EC2.SecurityGroup>>?")]
    [InlineData("AutoScaling", "ScalingPolicy", "AutoScalingGroupName", "Ref<AutoScaling.AutoScalingGroup>")]
    [InlineData("ElasticLoadBalancingV2", "Listener", "LoadBalancerArn", "Ref<ElasticLoadBalancingV2.LoadBalancer>")]
    [InlineData("ElasticLoadBalancingV2", "ListenerAction", "TargetGroupArn", "Ref<ElasticLoadBalancingV2.TargetGroup>?")]
    [InlineData("EC2", "Instance", "SecurityGroupIds", "CfnList<Ref<EC2.SecurityGroup>>?")]
    [InlineData("EC2", "SecurityGroupIngress", "SourceSecurityGroupId", "Ref<EC2.SecurityGroup>?")]
    [InlineData("Logs", "MetricFilter", "LogGroupName", "Ref<Logs.LogGroup>")]
    public void Give_a_property_the_resource_that_its_relationship_names(string service, string type, string property, string expected) =>
        Assert.Equal(expected, Declarations.TypeOf($"AWS::{service}", type, property));

    [Fact]
    public void Give_an_arn_where_ref_returns_something_else() =>
        Assert.Equal("Arn<IAM.Role>?", Declarations.TypeOf("AWS::Logs", "SubscriptionFilter", "RoleArn"));

    [Fact]
    public void Leave_a_text_where_several_resources_fit() =>
        Assert.Equal("CfnList<CfnString>?", Declarations.TypeOf("AWS::CloudWatch", "Alarm", "AlarmActions"));

    [Fact]
    public void Leave_a_text_where_a_resource_can_be_named_in_two_ways() =>
        Assert.Equal("CfnString?", Declarations.TypeOf("AWS::SNS", "Topic", "KmsMasterKeyId"));

    [Theory]
    [InlineData("SNS", "TopicGetAtt", "TopicArn", "Ref<SNS.Topic>")]
    [InlineData("SNS", "TopicGetAtt", "TopicName", "CfnString")]
    [InlineData("IAM", "RoleGetAtt", "Arn", "Arn<IAM.Role>")]
    [InlineData("EC2", "SecurityGroupGetAtt", "GroupId", "Ref<EC2.SecurityGroup>")]
    [InlineData("EC2", "SubnetGetAtt", "VpcId", "Ref<EC2.VPC>")]
    [InlineData("EC2", "VPCGetAtt", "DefaultSecurityGroup", "Ref<EC2.SecurityGroup>")]
    [InlineData("RDS", "DBInstanceGetAtt", "EndpointAddress", "CfnString")]
    public void Give_an_attribute_the_type_that_properties_expect(string service, string type, string attribute, string expected) =>
        Assert.Equal(expected, Declarations.TypeOf($"AWS::{service}", type, attribute));
}
