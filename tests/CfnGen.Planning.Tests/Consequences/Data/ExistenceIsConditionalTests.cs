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
    public void A_changed_condition_decides_anew_about_its_resources()
    {
        var before = Template.Replace("Work: {", "Work: {Condition: IsProduction, ", StringComparison.Ordinal);

        var plan = Plans.Between(before, before.Replace(", production]", ", live]", StringComparison.Ordinal));

        Assert.Equal(
            "Warning Work: Work exists where IsProduction holds, and IsProduction changes: a stack in which it comes out differently makes or loses it. | "
            + "Look at what IsProduction is in each deployment of this template.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }
}
