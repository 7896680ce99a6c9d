using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Resources.EC2;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.Tests.Parts.Networks;

public sealed class FlowLogsTests
{
    private static readonly TemplateDocument Template = new WatchedStack().ToTemplate();

    [Theory]
    [InlineData("ResourceType", "VPC")]
    [InlineData("ResourceId", "!Ref Network")]
    [InlineData("TrafficType", "ALL")]
    [InlineData("LogGroupName", "!Ref TrafficGroup")]
    [InlineData("DeliverLogsPermissionArn", "!GetAtt TrafficRole.Arn")]
    public void Record_all_traffic_of_the_network(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Traffic/Properties/{property}"));

    [Fact]
    public void Are_kept_as_long_as_asked() => Assert.Equal("30", Template.ValueAt("Resources/TrafficGroup/Properties/RetentionInDays"));

    [Fact]
    public void Are_written_by_the_service_for_this_account_alone()
    {
        const string Trust = "Resources/TrafficRole/Properties/AssumeRolePolicyDocument/Statement/0";

        Assert.Equal("{Service: vpc-flow-logs.amazonaws.com}", Template.ValueAt($"{Trust}/Principal"));
        Assert.Equal("{aws:SourceAccount: !Ref AWS::AccountId}", Template.ValueAt($"{Trust}/Condition/StringEquals"));
    }

    [Fact]
    public void Are_written_to_their_own_group_alone() =>
        Assert.Equal("!GetAtt TrafficGroup.Arn", Template.ValueAt("Resources/TrafficRole/Properties/Policies/0/PolicyDocument/Statement/0/Resource"));

    private sealed class WatchedStack : Stack
    {
        public VPC Network => Resource(() => new VPC { CidrBlock = "10.0.0.0/16" });

        public FlowLogs Traffic => Part(place => new FlowLogs(place, Network.Ref, 30));
    }
}
