using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class TypeIsKeptTests
{
    [Fact]
    public void A_logical_id_cannot_get_another_type()
    {
        var plan = Plans.Between("Resources: {Work: {Type: AWS::SNS::Topic}}", "Resources: {Work: {Type: AWS::SQS::Queue}}");

        Assert.Equal(
            "Alarm Work: Work was AWS::SNS::Topic and is AWS::SQS::Queue now: CloudFormation refuses to change a resource's type. | "
            + "Give the new resource a logical id of its own; the old one is deleted when it is gone from the template.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_custom_resource_cannot_get_another_provider()
    {
        var plan = Plans.Between("Resources: {Work: {Type: Custom::Work, Properties: {ServiceToken: one}}}", "Resources: {Work: {Type: Custom::Work, Properties: {ServiceToken: two}}}");

        Assert.Equal(
            "Alarm Work: Work gets another ServiceToken: CloudFormation refuses to change a custom resource's provider. | "
            + "Give the new resource a logical id of its own; the old one is deleted when it is gone from the template.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }
}
