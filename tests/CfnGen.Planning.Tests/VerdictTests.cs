using CfnGen.Planning.Capacity;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests;

public sealed class VerdictTests
{
    [Fact]
    public void Says_that_nothing_changes()
    {
        var verdict = Verdict.Of(Plan());

        Assert.Equal("no change", verdict.ToString());
    }

    [Fact]
    public void Counts_by_the_worst_that_happens_and_begins_with_the_worst()
    {
        var plan = Plan(
            Changed("One", UpdateEffect.NoInterruption),
            Changed("Group", UpdateEffect.InstancesRoll),
            Changed("Two", UpdateEffect.NoInterruption),
            Changed("DataBase", UpdateEffect.Replacement)) with
        {
            Consequences = [new() { Kind = ConsequenceKind.DataLoss, Weight = Weight.Alarm, Subject = "DataBase", Sentence = "Its data goes." }],
        };

        Assert.Equal("1 replacement (DataBase: deletes data), 1 rolling update, 2 in place", Verdict.Of(plan).ToString());
    }

    [Fact]
    public void Has_a_word_for_everything()
    {
        var plan = Plan(
            Changed("Refused", UpdateEffect.Refused),
            Changed("Replaced", UpdateEffect.Replacement),
            new() { LogicalId = "New", FormerId = "Old", Type = "AWS::SNS::Topic", Kind = ChangeKind.Renamed, Effect = UpdateEffect.Replacement },
            Changed("Perhaps", UpdateEffect.ReplacementIf),
            Changed("Moved", UpdateEffect.ExistenceIf) with { Changes = [new() { Path = "Condition" }] },
            Changed("Decided", UpdateEffect.ExistenceIf) with { Changes = [new() { Path = "Condition", Cause = new(CauseKind.Condition, "IsLive") }] },
            new() { LogicalId = "Gone", Type = "AWS::SNS::Topic", Kind = ChangeKind.Removed },
            Changed("Interrupted", UpdateEffect.SomeInterruption),
            Changed("Rolled", UpdateEffect.InstancesRoll),
            Changed("InPlace", UpdateEffect.NoInterruption),
            Changed("Described", UpdateEffect.None),
            new() { LogicalId = "Added", Type = "AWS::SNS::Topic", Kind = ChangeKind.Added }) with
        {
            Entries = [new() { Section = "Outputs", Name = "Url", Kind = ChangeKind.Added }],
        };

        Assert.Equal(
            "1 refused by CloudFormation (Refused), 1 replacement (Replaced), 1 rename (Old to New), 1 possible replacement (Perhaps), 1 moved under a condition (Moved), "
            + "1 under a changed condition (Decided), 1 removed (Gone), "
            + "1 interruption (Interrupted), 1 rolling update, 1 in place, 1 not touched, 1 added, 1 change outside of resources",
            Verdict.Of(plan).ToString());
    }

    [Theory]
    [InlineData(CapacityOutcome.Fails, "1 rolling update that fails (Group)")]
    [InlineData(CapacityOutcome.Unchanged, "1 in place")]
    [InlineData(CapacityOutcome.NotForecast, "1 rolling update")]
    public void Agrees_with_the_forecast(CapacityOutcome outcome, string expected)
    {
        var plan = Plan(Changed("Group", UpdateEffect.InstancesRoll)) with
        {
            CapacityUpdates = [new() { LogicalId = "Group", Type = "AWS::AutoScaling::AutoScalingGroup", Method = UpdateMethod.RollingUpdate, Outcome = outcome, Reasons = [] }],
        };

        Assert.Equal(expected, Verdict.Of(plan).ToString());
    }

    [Fact]
    public void Names_what_does_not_serve_for_a_while()
    {
        var plan = Plan(Changed("Group", UpdateEffect.InstancesRoll)) with
        {
            Consequences = [new() { Kind = ConsequenceKind.Capacity, Weight = Weight.Alarm, Subject = "Group", Sentence = "Nothing serves." }],
        };

        Assert.Equal("1 rolling update without anything in service (Group)", Verdict.Of(plan).ToString());
    }

    [Fact]
    public void Names_three_and_those_first_whose_data_goes()
    {
        var plan = Plan([.. "ABCDE".Select(letter => Changed(letter.ToString(), UpdateEffect.Replacement))]) with
        {
            Consequences = [new() { Kind = ConsequenceKind.DataLoss, Weight = Weight.Alarm, Subject = "E", Sentence = "Its data goes." }],
        };

        Assert.Equal("5 replacements (E: deletes data, A, B and 2 more)", Verdict.Of(plan).ToString());
    }

    [Fact]
    public void Says_that_data_may_go_with_what_may_be_replaced()
    {
        var plan = Plan(Changed("DataBase", UpdateEffect.ReplacementIf)) with
        {
            Consequences = [new() { Kind = ConsequenceKind.DataLoss, Weight = Weight.Warning, Subject = "DataBase", Sentence = "Its data may go." }],
        };

        Assert.Equal("1 possible replacement (DataBase: may delete data)", Verdict.Of(plan).ToString());
    }

    [Fact]
    public void Says_that_data_goes_with_a_renamed_resource_under_either_name()
    {
        var plan = Plan(new ResourceChange { LogicalId = "New", FormerId = "Old", Type = "AWS::DynamoDB::Table", Kind = ChangeKind.Renamed }) with
        {
            Consequences = [new() { Kind = ConsequenceKind.DataLoss, Weight = Weight.Alarm, Subject = "Old", Sentence = "Its data goes." }],
        };

        Assert.Equal("1 rename (Old to New: deletes data)", Verdict.Of(plan).ToString());
    }

    private static ResourceChange Changed(string id, UpdateEffect effect) =>
        new() { LogicalId = id, Type = "AWS::SNS::Topic", Kind = ChangeKind.Changed, Effect = effect };

    private static Plan Plan(params ResourceChange[] resources) =>
        new() { Resources = resources, Entries = [], Consequences = [], CapacityUpdates = [] };
}
