using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Resources;

public sealed class AllowancesTests
{
    [Fact]
    public void Stand_in_the_metadata_of_the_resource_with_their_reasons() =>
        Assert.Equal(
            """
            Value:
              Type: AWS::SNS::Topic
              Metadata:
                cfngen:
                  ignore:
                    CG4102: It is public.
                    CG5104: It is small.
              Properties:
                TopicName: a
            """,
            new Topic { TopicName = "a" }.Allow("CG4102", "It is public.").Allow("CG5104", "It is small.").AsYaml());

    [Fact]
    public void Stand_after_the_metadata_that_the_author_gives() =>
        Assert.Equal(
            """
            Value:
              Type: AWS::SNS::Topic
              Metadata:
                Owner: us
                cfngen:
                  ignore:
                    CG4102: It is public.
            """,
            new Topic { Metadata = new() { Extra = new() { ["Owner"] = "us" } } }.Allow("CG4102", "It is public.").AsYaml());

    [Fact]
    public void Stay_when_a_copy_gets_other_metadata()
    {
        var topic = new Topic().Allow("CG4102", "It is public.");

        var copy = topic with { Metadata = new() { Extra = new() { ["Owner"] = "us" } } };

        Assert.Contains("CG4102: It is public.", copy.AsYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Leave_the_original_alone()
    {
        var topic = new Topic { TopicName = "a" };

        _ = topic.Allow("CG4102", "It is public.");

        Assert.Equal(new Topic { TopicName = "a" }, topic);
    }

    [Theory]
    [InlineData("E3002")]
    [InlineData("CG410")]
    [InlineData("CG41x2")]
    [InlineData("cg4102")]
    [InlineData("")]
    public void Refuse_what_is_no_id_of_a_rule(string rule)
    {
        var wrong = Assert.Throws<FormatException>(() => new Topic().Allow(rule, "It is public."));

        Assert.StartsWith($"'{rule}' is no id of a rule", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Refuse_an_empty_reason(string because)
    {
        var wrong = Assert.Throws<ArgumentException>(() => new Topic().Allow("CG4102", because));

        Assert.StartsWith("Say why CG4102 may be broken here", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuse_a_second_reason_for_the_same_rule()
    {
        var topic = new Topic().Allow("CG4102", "It is public.");

        var wrong = Assert.Throws<ArgumentException>(() => topic.Allow("CG4102", "It is small."));

        Assert.StartsWith("CG4102 is allowed here already", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_the_member_when_they_are_refused()
    {
        var problem = new Allowing(topic => topic.Allow("CG4102", "")).Problem();

        Assert.StartsWith("Allowing.Alerts: Say why CG4102", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Do_not_go_with_the_same_entry_written_by_hand()
    {
        var byHand = new ResourceMetadata { Extra = new() { ["cfngen"] = new() { ["ignore"] = new() { ["CG4102"] = "It is public." } } } };

        var problem = new Allowing(topic => (topic with { Metadata = byHand }).Allow("CG5104", "It is small.")).Problem();

        Assert.Equal("Allowing.Alerts: The metadata has 'cfngen' already, as Extra: keep either that or Allow.", problem);
    }

    [Fact]
    public void Do_not_go_with_metadata_that_is_chosen_at_deploy_time()
    {
        var problem = new Choosing().Problem();

        Assert.StartsWith("Choosing.Alerts: The metadata is chosen at deploy time", problem, StringComparison.Ordinal);
    }

    private sealed class Allowing(Func<Topic, Topic> change) : Stack
    {
        public Topic Alerts => Resource(() => change(new()));
    }

    private sealed class Choosing : Stack
    {
        public Condition IsLocal => Condition(() => Fn.Equals(Aws.Region, "eu-west-1"));

        public Topic Alerts => Resource(() => new Topic
        {
            Metadata = Fn.If(IsLocal, new ResourceMetadata { Extra = new() { ["Owner"] = "us" } }, new ResourceMetadata()),
        }.Allow("CG4102", "It is public."));
    }
}
