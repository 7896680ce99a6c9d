using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Statuses;
using CfnGen.Deployment.Tests.Stacks;

namespace CfnGen.Deployment.Tests.Statuses;

public sealed class NextStepTests
{
    [Theory]
    [InlineData("CREATE_COMPLETE")]
    [InlineData("UPDATE_COMPLETE")]
    [InlineData("IMPORT_COMPLETE")]
    public void Leaves_good_stacks_alone(string status)
    {
        var next = NextStep.Of(SomeStack.Of(status), []);

        Assert.Null(next);
    }

    [Theory]
    [InlineData("ROLLBACK_COMPLETE", "cfngen delete web")]
    [InlineData("DELETE_FAILED", "cfngen delete web")]
    [InlineData("UPDATE_FAILED", "cfngen rollback web")]
    [InlineData("UPDATE_IN_PROGRESS", "cfngen events web --follow")]
    [InlineData("REVIEW_IN_PROGRESS", "cfngen delete web")]
    public void Names_the_command_that_helps(string status, string command)
    {
        var next = NextStep.Of(SomeStack.Of(status), []);

        Assert.Contains($"'{command}'", next, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_what_a_rollback_can_leave_out()
    {
        var stuck = FailedResource.Of(SomeStack.Resource("Network/Vpc", "UPDATE_FAILED"));

        var next = NextStep.Of(SomeStack.Of("UPDATE_ROLLBACK_FAILED"), [stuck]);

        Assert.Contains("'cfngen rollback web --continue --skip Network/Vpc'", next, StringComparison.Ordinal);
    }
}
