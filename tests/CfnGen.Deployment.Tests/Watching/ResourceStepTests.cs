using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

public sealed class ResourceStepTests
{
    private const string NewOne = "Requested update requires the creation of a new physical resource; hence creating one.";

    [Fact]
    public void Goes_on_until_another_event_than_progress()
    {
        var progress = After(("CREATE_IN_PROGRESS", null), ("CREATE_IN_PROGRESS", "Resource creation Initiated"), ("CREATE_COMPLETE", null));

        Assert.Equal(new(StepKind.Create, Events.At(0)), progress.Step);
    }

    [Fact]
    public void Of_a_rollback_is_another_one_than_the_update()
    {
        var progress = After(("UPDATE_IN_PROGRESS", null), ("UPDATE_COMPLETE", null), ("UPDATE_IN_PROGRESS", null));

        Assert.Equal(new(StepKind.Update, Events.At(2)), progress.Step);
    }

    [Fact]
    public void That_was_given_up_for_a_deletion_is_over()
    {
        var progress = After(("CREATE_IN_PROGRESS", null), ("DELETE_IN_PROGRESS", null));

        Assert.Equal(new(StepKind.Delete, Events.At(1)), progress.Step);
    }

    [Theory]
    [InlineData(NewOne, null)]
    [InlineData(null, NewOne)]
    public void Replaces_as_soon_as_CloudFormation_says_so(string? first, string? second)
    {
        var progress = After(("UPDATE_IN_PROGRESS", first), ("UPDATE_IN_PROGRESS", second));

        Assert.Equal(new(StepKind.Replace, Events.At(0)), progress.Step);
    }

    private static ResourceProgress After(params (string Status, string? Reason)[] events)
    {
        var progress = new StackProgress();
        foreach (var (seen, second) in events.Select((seen, index) => (seen, index)))
        {
            progress.Add(Events.Of("DataBase", seen.Status, seen.Reason) with { Time = Events.At(second) });
        }

        return Assert.Single(progress.Resources);
    }
}
