using CfnGen.Cli.Watching;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.CloudFormation.Changes;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Tests.Watching;

public sealed class ExpectationTests
{
    private readonly Events events = new();

    [Fact]
    public void Of_a_change_set_is_what_the_past_knows_of_its_resources()
    {
        var expected = Expectation.Of(Review("Topic", "Queue"), null, Past());

        Assert.Equal((2, TimeSpan.FromSeconds(1)), (expected.Changes, expected.Duration));
    }

    [Fact]
    public void Of_a_new_stack_is_none()
    {
        var expected = Expectation.Of(Review("Topic"), null, StackPast.Unknown);

        Assert.Null(expected.Duration);
    }

    [Fact]
    public void Of_a_resource_is_how_long_the_same_took_before()
    {
        var expected = Expectation.Of(Review("Topic"), null, Past());

        Assert.Equal((TimeSpan.FromSeconds(1), null), (OfTopic(expected, "UPDATE_IN_PROGRESS"), OfTopic(expected, "UPDATE_ROLLBACK_IN_PROGRESS")));
    }

    private TimeSpan? OfTopic(Expectation expected, string status)
    {
        var operation = new StackProgress();
        operation.Add(events.Of("web", "AWS::CloudFormation::Stack", status));
        operation.Add(events.Of("Topic", "AWS::SNS::Topic", "UPDATE_IN_PROGRESS"));
        return expected.Of(Assert.Single(operation.Resources), operation);
    }

    private StackPast Past() => StackPast.Of(
    [
        events.Of("web", "AWS::CloudFormation::Stack", "UPDATE_IN_PROGRESS"),
        events.Of("Topic", "AWS::SNS::Topic", "UPDATE_IN_PROGRESS"),
        events.Of("Topic", "AWS::SNS::Topic", "UPDATE_COMPLETE"),
        events.Of("web", "AWS::CloudFormation::Stack", "UPDATE_COMPLETE"),
    ]);

    private static ChangeSetReview Review(params string[] changed) => new(
        "web", "web", default, "", false,
        [.. changed.Select(id => new ReviewedChange(id, "AWS::SNS::Topic", null, ChangeAction.Modify, null, []))]);
}
