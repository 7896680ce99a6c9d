namespace CfnGen.Deployment.Stacks;

/// <summary>What can be done with a stack, by its status.</summary>
public static class StackStates
{
    /// <summary>An operation runs. A stack in review waits for a change set and nothing runs.</summary>
    public static bool IsBusy(StackStatus status) =>
        status.Value.EndsWith("_IN_PROGRESS", StringComparison.Ordinal) && status != StackStatus.REVIEW_IN_PROGRESS;

    /// <summary>A deployment runs, which nothing has stopped yet: no rollback, and no deletion.</summary>
    public static bool IsGoingForward(StackStatus status) =>
        status == StackStatus.CREATE_IN_PROGRESS || status == StackStatus.UPDATE_IN_PROGRESS || status == StackStatus.UPDATE_COMPLETE_CLEANUP_IN_PROGRESS;

    /// <summary>A deployment failed with its rollback off, and what it had done is still there.</summary>
    public static bool IsHalfWay(StackStatus status) => status == StackStatus.CREATE_FAILED || status == StackStatus.UPDATE_FAILED;

    /// <summary>There is nothing but the name: the next change set creates it.</summary>
    public static bool IsEmpty(StackStatus status) => status == StackStatus.REVIEW_IN_PROGRESS || status == StackStatus.DELETE_COMPLETE;

    /// <summary>The last operation did what it was told, or left the stack as it was before.</summary>
    public static bool IsGood(StackStatus status) =>
        status == StackStatus.CREATE_COMPLETE || status == StackStatus.UPDATE_COMPLETE || status == StackStatus.UPDATE_ROLLBACK_COMPLETE
        || status == StackStatus.IMPORT_COMPLETE || status == StackStatus.IMPORT_ROLLBACK_COMPLETE;

    /// <summary>It can only be deleted: its creation failed, or its deletion.</summary>
    public static bool CanOnlyBeDeleted(StackStatus status) =>
        status == StackStatus.ROLLBACK_COMPLETE || status == StackStatus.ROLLBACK_FAILED || status == StackStatus.DELETE_FAILED;

    /// <summary>Nobody but a person can go on.</summary>
    public static bool NeedsRecovery(StackStatus status) =>
        status == StackStatus.UPDATE_ROLLBACK_FAILED || status == StackStatus.ROLLBACK_FAILED
        || status == StackStatus.DELETE_FAILED || status == StackStatus.IMPORT_ROLLBACK_FAILED;

    /// <summary>It is not what anybody wanted: what failed was left as it was, or there is nothing left.</summary>
    public static bool IsFailed(StackStatus status) =>
        IsHalfWay(status) || status == StackStatus.ROLLBACK_COMPLETE || NeedsRecovery(status);

    /// <summary>A deployment did what it was asked for.</summary>
    public static bool IsDeployed(StackStatus status) =>
        status == StackStatus.CREATE_COMPLETE || status == StackStatus.UPDATE_COMPLETE || status == StackStatus.IMPORT_COMPLETE;
}
