using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class AttributesAreNoUpdateTests
{
    private const string Template = "Resources: {Work: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 1}}}";

    [Fact]
    public void A_policy_alone_is_no_update()
    {
        var plan = Plans.Between(Template, Template.Replace("Type:", "DeletionPolicy: Retain, Type:", StringComparison.Ordinal));

        Assert.Equal(
            "Warning Work: Only policies of resources change: CloudFormation answers that there is nothing to update, and keeps the previous ones. | "
            + "Change something else along, for example a line of a resource's Metadata.",
            ConsequenceLines.Of(plan, ConsequenceKind.NoEffect));
    }

    [Fact]
    public void A_policy_beside_a_property_is_taken_along()
    {
        var plan = Plans.Between(Template, Template.Replace("Type:", "DeletionPolicy: Retain, Type:", StringComparison.Ordinal).Replace(": 1", ": 2", StringComparison.Ordinal));

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.NoEffect));
    }
}
