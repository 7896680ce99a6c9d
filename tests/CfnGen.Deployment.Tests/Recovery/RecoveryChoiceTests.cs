using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Tests.Stacks;

namespace CfnGen.Deployment.Tests.Recovery;

public sealed class RecoveryChoiceTests
{
    [Theory]
    [InlineData("UPDATE_ROLLBACK_FAILED", RecoveryKind.Continue)]
    [InlineData("UPDATE_FAILED", RecoveryKind.RollBack)]
    [InlineData("CREATE_FAILED", RecoveryKind.RollBack)]
    [InlineData("UPDATE_IN_PROGRESS", RecoveryKind.Cancel)]
    [InlineData("UPDATE_ROLLBACK_IN_PROGRESS", RecoveryKind.Watch)]
    [InlineData("ROLLBACK_IN_PROGRESS", RecoveryKind.Watch)]
    public void Takes_the_way_back_that_the_state_allows(string status, RecoveryKind expected)
    {
        var choice = RecoveryChoice.Of(SomeStack.Of(status));

        Assert.Equal(expected, choice.Kind);
    }

    [Theory]
    [InlineData("CREATE_IN_PROGRESS", "cfngen delete web")]
    [InlineData("ROLLBACK_FAILED", "cfngen delete web")]
    [InlineData("DELETE_FAILED", "cfngen delete web")]
    [InlineData("DELETE_IN_PROGRESS", "cfngen events web --follow")]
    [InlineData("UPDATE_COMPLETE", "deploy what was there before")]
    [InlineData("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "too late")]
    [InlineData("REVIEW_IN_PROGRESS", "nothing in it")]
    [InlineData("IMPORT_ROLLBACK_FAILED", "support")]
    public void Says_what_helps_where_there_is_no_way_back(string status, string words)
    {
        var choice = RecoveryChoice.Of(SomeStack.Of(status));

        Assert.Equal((RecoveryKind.None, OperationResult.Refused), (choice.Kind, choice.Result));
        Assert.Contains(words, choice.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE_ROLLBACK_COMPLETE")]
    [InlineData("ROLLBACK_COMPLETE")]
    public void Has_nothing_to_do_for_a_stack_that_is_back(string status)
    {
        var choice = RecoveryChoice.Of(SomeStack.Of(status));

        Assert.Equal((RecoveryKind.None, OperationResult.Unchanged), (choice.Kind, choice.Result));
    }

    [Theory]
    [InlineData("UPDATE_FAILED")]
    [InlineData("UPDATE_IN_PROGRESS")]
    public void Cancels_and_rolls_back_nothing_for_one_who_wants_to_continue_a_rollback(string status)
    {
        var choice = RecoveryChoice.OfContinuation(SomeStack.Of(status));

        Assert.Equal(OperationResult.Refused, choice.Result);
        Assert.Contains("Run 'cfngen rollback web' without --continue.", choice.Sentence, StringComparison.Ordinal);
    }
}
