using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class EgressIsGoneTests
{
    private const string Inline = "SecurityGroupEgress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}]";
    private const string Alone = "\n  Out: {Type: AWS::EC2::SecurityGroupEgress, Properties: {GroupId: !GetAtt Web.GroupId, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}}";

    [Theory]
    [InlineData(Inline, "")]
    [InlineData("Tags: []", Alone)]
    public void Tells_that_nothing_gets_out_of_a_group_that_stays(string before, string rule)
    {
        var plan = Plans.Between(Group("Web servers", before) + rule, Group("Web servers", "Tags: []"));

        Assert.Equal(
            "Warning Web: Web has no rule for what goes out any more, so that nothing gets out: EC2 lets everything out only of a group that is made without one. | Give Web a rule for what shall go out.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    [Fact]
    public void Tells_that_everything_gets_out_of_a_group_that_is_made_anew()
    {
        var plan = Plans.Between(Group("Web servers", Inline), Group("Servers of the web", "Tags: []"));

        Assert.Equal(
            "Warning Web: Web is made anew without a rule for what goes out: EC2 gives such a group one that lets everything out. | Give Web a rule for what shall go out.",
            ConsequenceLines.Of(plan, ConsequenceKind.AccessWidened));
    }

    [Fact]
    public void Says_nothing_where_a_rule_moves_out_of_the_group()
    {
        var plan = Plans.Between(Group("Web servers", Inline), Group("Web servers", "Tags: []") + Alone);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    private static string Group(string description, string rest) =>
        $"Resources:\n  Web: {{Type: AWS::EC2::SecurityGroup, Properties: {{GroupDescription: {description}, {rest}}}}}";
}
