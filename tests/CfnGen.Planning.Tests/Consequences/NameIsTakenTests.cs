using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class NameIsTakenTests
{
    private const string Balancer = """
        Resources:
          Front:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: {Name: front, Scheme: internal, Subnets: [subnet-1, subnet-2]}
        """;

    [Fact]
    public void A_name_that_one_branch_of_a_condition_changes_is_another_one()
    {
        const string Template = """
            Conditions: {IsLive: !Equals [!Ref AWS::Region, eu-west-1]}
            Resources: {Alerts: {Type: AWS::SNS::Topic, Properties: {TopicName: !If [IsLive, live, test]}}}
            """;

        var plan = Plans.Between(Template, Template.Replace(", test]", ", trial]", StringComparison.Ordinal));

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_replacement_under_a_fixed_name_fails()
    {
        var plan = Plans.Between(Balancer, Balancer.Replace("internal,", "internet-facing,", StringComparison.Ordinal));

        Assert.Equal(
            "Alarm Front: Front is replaced while its Name stays front: the new one cannot be made, because the old one still has that name. | "
            + "Change Name in the same update, or leave it out so that CloudFormation makes a name up.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_replacement_under_another_name_works()
    {
        var after = Balancer.Replace("internal,", "internet-facing,", StringComparison.Ordinal).Replace("Name: front", "Name: front-2", StringComparison.Ordinal);

        var plan = Plans.Between(Balancer, after);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_rename_under_a_fixed_name_fails_too()
    {
        var plan = Plans.Between(Balancer, Balancer.Replace("Front:", "Entry:", StringComparison.Ordinal));

        Assert.Equal(
            "Alarm Entry: Entry is replaced while its Name stays front: the new one cannot be made, because the old one still has that name. | "
            + "Change Name in the same update, or leave it out so that CloudFormation makes a name up.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_new_resource_cannot_take_the_name_of_one_that_goes()
    {
        var after = Balancer.Replace("Front:", "Entry:", StringComparison.Ordinal).Replace("internal,", "internet-facing,", StringComparison.Ordinal);

        var plan = Plans.Between(Balancer, after);

        Assert.Equal(
            "Alarm Entry: Entry takes the Name front, which Front has until the end of the update: it cannot be made. | "
            + "Let Front go, or get another Name, in a deployment before.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }
}
