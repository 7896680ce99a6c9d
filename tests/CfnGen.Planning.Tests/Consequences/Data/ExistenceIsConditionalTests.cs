using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences.Data;

public sealed class ExistenceIsConditionalTests
{
    private const string Template = """
        Parameters: {Stage: {Type: String}}
        Conditions: {IsProduction: !Equals [!Ref Stage, production]}
        Resources:
          Orders: {Type: AWS::DynamoDB::Table, Properties: {BillingMode: PAY_PER_REQUEST, KeySchema: [], AttributeDefinitions: []}}
          Work: {Type: AWS::SNS::Topic}
        """;

    [Fact]
    public void A_resource_that_is_moved_under_a_condition_may_be_lost()
    {
        var plan = Plans.Between(Template, Template.Replace("Orders: {", "Orders: {Condition: IsProduction, ", StringComparison.Ordinal));

        Assert.Equal(
            "Alarm Orders: Orders exists only where IsProduction holds now: a stack in which it does not hold loses it. Its data goes with it. | "
            + "Look at what IsProduction is in each deployment of this template.",
            ConsequenceLines.Of(plan, ConsequenceKind.DataLoss));
    }

    [Fact]
    public void It_counts_in_the_verdict()
    {
        var plan = Plans.Between(Template, Template.Replace("Orders: {", "Orders: {Condition: IsProduction, ", StringComparison.Ordinal));

        Assert.Equal("Changed Orders ExistenceIf\n  Condition ExistenceIf", Plans.Summary(plan));
        Assert.Equal("1 moved under a condition (Orders: may delete data)", Verdict.Of(plan).ToString());
    }

    [Theory]
    [InlineData("production", "")]
    [InlineData("test", "Alarm Orders: Orders is deleted: it exists only where IsProduction holds, and that does not hold. Its data goes with it. | "
        + "Look at what IsProduction is in each deployment of this template.")]
    public void A_condition_whose_value_is_given_decides(string stage, string expected)
    {
        var plan = Plans.Between(Template, Template.Replace("Orders: {", "Orders: {Condition: IsProduction, ", StringComparison.Ordinal), WithStage(stage));

        Assert.Equal(expected, ConsequenceLines.Of(plan, ConsequenceKind.DataLoss));
    }

    [Fact]
    public void A_resource_that_was_not_there_cannot_be_lost()
    {
        var before = Template.Replace("Orders: {", "Orders: {Condition: IsProduction, ", StringComparison.Ordinal);
        var after = before.Replace("Conditions: {", "Conditions: {IsHuge: !Equals [!Ref Stage, huge], ", StringComparison.Ordinal)
            .Replace("Condition: IsProduction", "Condition: IsHuge", StringComparison.Ordinal);

        var plan = Plans.Between(before, after, WithStage("test"));

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.DataLoss));
    }

    [Fact]
    public void A_resource_that_loses_its_condition_is_made_where_it_did_not_hold()
    {
        var before = Template.Replace("Work: {", "Work: {Condition: IsProduction, ", StringComparison.Ordinal);

        var plan = Plans.Between(before, Template);

        Assert.Equal("Changed Work None\n  Condition None (a stack in which IsProduction does not hold makes it)", Plans.Summary(plan));
        Assert.Empty(plan.Consequences);
    }

    [Theory]
    [InlineData("test", "")]
    [InlineData("production", "Changed Work ExistenceIf\n  Condition ExistenceIf because of Condition IsProduction")]
    public void A_changed_condition_that_is_known_to_come_out_the_same_touches_nothing(string stage, string expected)
    {
        var before = Template.Replace("Work: {", "Work: {Condition: IsProduction, ", StringComparison.Ordinal);

        var plan = Plans.Between(before, before.Replace(", production]", ", live]", StringComparison.Ordinal), WithStage(stage));

        Assert.Equal(expected, Plans.Summary(plan));
    }

    [Fact]
    public void A_changed_condition_decides_anew_about_its_resources()
    {
        var before = Template.Replace("Work: {", "Work: {Condition: IsProduction, ", StringComparison.Ordinal);

        var plan = Plans.Between(before, before.Replace(", production]", ", live]", StringComparison.Ordinal));

        Assert.Equal(
            "Warning Work: Work exists where IsProduction holds, and IsProduction changes: a stack in which it comes out differently makes or loses it. | "
            + "Look at what IsProduction is in each deployment of this template.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    private static PlanOptions WithStage(string stage) => new() { Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["Stage"] = stage } };
}
