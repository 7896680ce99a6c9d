using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences.Guards;

public sealed class GuardsAreRemovedTests
{
    [Fact]
    public void Tells_what_nobody_guards_any_more()
    {
        const string Before = "Resources: {Web: {Type: AWS::SNS::Topic}, Shield: {Type: AWS::WAFv2::WebACLAssociation}}";

        var plan = Plans.Between(Before, "Resources: {Web: {Type: AWS::SNS::Topic}}");

        Assert.Equal("Warning Shield: Shield is removed: what it named has no firewall any more.", ConsequenceLines.Of(plan, ConsequenceKind.ProtectionLost));
    }
}
