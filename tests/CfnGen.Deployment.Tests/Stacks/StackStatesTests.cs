using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Tests.Stacks;

public sealed class StackStatesTests
{
    [Theory]
    [InlineData("CREATE_IN_PROGRESS")]
    [InlineData("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")]
    [InlineData("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS")]
    [InlineData("DELETE_IN_PROGRESS")]
    public void Something_runs_while_it_is_in_progress(string status)
    {
        Assert.True(StackStates.IsBusy(new(status)));
    }

    [Fact]
    public void Nothing_runs_while_it_waits_for_its_first_change_set()
    {
        Assert.Equal((false, true), (StackStates.IsBusy(StackStatus.REVIEW_IN_PROGRESS), StackStates.IsEmpty(StackStatus.REVIEW_IN_PROGRESS)));
    }

    [Theory]
    [InlineData("ROLLBACK_COMPLETE", true)]
    [InlineData("ROLLBACK_FAILED", true)]
    [InlineData("DELETE_FAILED", true)]
    [InlineData("UPDATE_ROLLBACK_COMPLETE", false)]
    [InlineData("UPDATE_ROLLBACK_FAILED", false)]
    [InlineData("CREATE_FAILED", false)]
    public void Only_what_never_was_a_stack_can_only_be_deleted(string status, bool expected)
    {
        Assert.Equal(expected, StackStates.CanOnlyBeDeleted(new(status)));
    }

    [Theory]
    [InlineData("UPDATE_ROLLBACK_COMPLETE", true)]
    [InlineData("UPDATE_FAILED", false)]
    [InlineData("UPDATE_ROLLBACK_FAILED", false)]
    [InlineData("ROLLBACK_COMPLETE", false)]
    public void A_stack_that_went_back_is_good_and_one_that_stopped_half_way_is_not(string status, bool expected)
    {
        Assert.Equal(expected, StackStates.IsGood(new(status)));
    }

    [Fact]
    public void A_rollback_is_no_deployment()
    {
        Assert.False(StackStates.IsDeployed(StackStatus.UPDATE_ROLLBACK_COMPLETE));
    }
}
