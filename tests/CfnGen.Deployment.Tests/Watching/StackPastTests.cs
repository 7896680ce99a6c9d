using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

public sealed class StackPastTests
{
    private const string NewOne = "Requested update requires the creation of a new physical resource; hence creating one.";

    [Fact]
    public void Knows_how_long_the_same_took_the_last_time()
    {
        var past = PastOf(
            (0, "stack", "UPDATE_IN_PROGRESS"), (1, "Group", "UPDATE_IN_PROGRESS"), (301, "Group", "UPDATE_COMPLETE"), (302, "stack", "UPDATE_COMPLETE"),
            (400, "stack", "UPDATE_IN_PROGRESS"), (401, "Group", "UPDATE_IN_PROGRESS"), (410, "Group", "UPDATE_IN_PROGRESS"), (601, "Group", "UPDATE_COMPLETE"), (602, "stack", "UPDATE_COMPLETE"));

        Assert.Equal(TimeSpan.FromSeconds(200), past.Of("Group", StepKind.Update));
        Assert.Null(past.Of("Group", StepKind.Delete));
        Assert.Null(past.Of("Topic", StepKind.Update));
    }

    [Fact]
    public void Tells_updates_replacements_and_deletions_apart()
    {
        var past = StackPast.Of(Events(
            (0, "stack", "UPDATE_IN_PROGRESS"), (1, "DataBase", "UPDATE_IN_PROGRESS"), (501, "DataBase", "UPDATE_COMPLETE"),
            (502, "stack", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"), (503, "DataBase", "DELETE_IN_PROGRESS"), (603, "DataBase", "DELETE_COMPLETE"), (604, "stack", "UPDATE_COMPLETE"))
            .Select(seen => seen.Status == ResourceStatus.UPDATE_IN_PROGRESS && !seen.IsStack ? seen with { Reason = NewOne } : seen));

        Assert.Equal(
            (TimeSpan.FromSeconds(500), TimeSpan.FromSeconds(100), null),
            (past.Of("DataBase", StepKind.Replace), past.Of("DataBase", StepKind.Delete), past.Of("DataBase", StepKind.Update)));
    }

    [Fact]
    public void Takes_the_creation_for_a_replacement_that_never_was()
    {
        var past = PastOf((0, "stack", "CREATE_IN_PROGRESS"), (1, "DataBase", "CREATE_IN_PROGRESS"), (501, "DataBase", "CREATE_COMPLETE"), (502, "stack", "CREATE_COMPLETE"));

        Assert.Equal(TimeSpan.FromSeconds(500), past.Of("DataBase", StepKind.Replace));
    }

    [Fact]
    public void Learns_nothing_from_failures_rollbacks_and_what_it_has_not_seen_whole()
    {
        var past = PastOf(
            (0, "Topic", "UPDATE_IN_PROGRESS"), (1, "Topic", "UPDATE_COMPLETE"), (2, "stack", "UPDATE_COMPLETE"),
            (10, "stack", "UPDATE_IN_PROGRESS"), (11, "Queue", "UPDATE_IN_PROGRESS"), (12, "Queue", "UPDATE_FAILED"),
            (13, "stack", "UPDATE_ROLLBACK_IN_PROGRESS"), (14, "Queue", "UPDATE_IN_PROGRESS"), (15, "Queue", "UPDATE_COMPLETE"), (16, "stack", "UPDATE_ROLLBACK_COMPLETE"),
            (20, "stack", "UPDATE_IN_PROGRESS"), (21, "Other", "UPDATE_IN_PROGRESS"));

        Assert.Equal((null, null, null), (past.Of("Topic", StepKind.Update), past.Of("Queue", StepKind.Update), past.Of("Other", StepKind.Update)));
    }

    [Fact]
    public void Expects_of_a_change_set_as_much_as_of_its_longest_resource()
    {
        var past = PastOf(
            (0, "stack", "CREATE_IN_PROGRESS"), (1, "Queue", "CREATE_IN_PROGRESS"), (31, "Queue", "CREATE_COMPLETE"),
            (32, "Group", "CREATE_IN_PROGRESS"), (332, "Group", "CREATE_COMPLETE"), (333, "stack", "CREATE_COMPLETE"));

        Assert.Equal(TimeSpan.FromSeconds(300), past.Of([Change("Queue", Replacement.True), Change("Group", Replacement.True), Change("New")]));
        Assert.Null(past.Of([Change("New")]));
        Assert.Null(past.Of([]));
    }

    [Fact]
    public void Expects_of_the_same_changes_as_much_as_they_took_together()
    {
        var past = PastOf(
            (0, "stack", "UPDATE_IN_PROGRESS"), (1, "Queue", "UPDATE_IN_PROGRESS"), (31, "Queue", "UPDATE_COMPLETE"),
            (32, "Group", "UPDATE_IN_PROGRESS"), (332, "Group", "UPDATE_COMPLETE"),
            (333, "stack", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"), (340, "stack", "UPDATE_COMPLETE"));

        Assert.Equal(TimeSpan.FromSeconds(340), past.Of([Change("Group"), Change("Queue")]));
        Assert.Equal(TimeSpan.FromSeconds(30), past.Of([Change("Queue")]));
    }

    private static ReviewedChange Change(string logicalId, Replacement? replacement = null) => new(logicalId, "AWS::SNS::Topic", null, ChangeAction.Modify, replacement, []);

    private static StackPast PastOf(params (int Second, string Name, string Status)[] events) => StackPast.Of(Events(events));

    private static IEnumerable<WatchedEvent> Events(params (int Second, string Name, string Status)[] events) =>
        events.Select(seen => (seen.Name == "stack" ? Watching.Events.OfStack(seen.Status) : Watching.Events.Of(seen.Name, seen.Status)) with { Time = Watching.Events.At(seen.Second) });
}
