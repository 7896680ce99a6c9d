namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>The states of a stack and its resources, by the service's own words.</summary>
internal static class StackStatus
{
    public const string ReviewInProgress = "REVIEW_IN_PROGRESS";
    public const string CreateInProgress = "CREATE_IN_PROGRESS";
    public const string CreateComplete = "CREATE_COMPLETE";
    public const string CreateFailed = "CREATE_FAILED";
    public const string RollbackInProgress = "ROLLBACK_IN_PROGRESS";
    public const string RollbackComplete = "ROLLBACK_COMPLETE";
    public const string RollbackFailed = "ROLLBACK_FAILED";
    public const string UpdateInProgress = "UPDATE_IN_PROGRESS";
    public const string UpdateCleanup = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS";
    public const string UpdateComplete = "UPDATE_COMPLETE";
    public const string UpdateFailed = "UPDATE_FAILED";
    public const string UpdateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS";
    public const string UpdateRollbackCleanup = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS";
    public const string UpdateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE";
    public const string UpdateRollbackFailed = "UPDATE_ROLLBACK_FAILED";
    public const string DeleteInProgress = "DELETE_IN_PROGRESS";
    public const string DeleteComplete = "DELETE_COMPLETE";
    public const string DeleteFailed = "DELETE_FAILED";

    /// <summary>Of a resource that its policy keeps.</summary>
    public const string DeleteSkipped = "DELETE_SKIPPED";

    /// <summary>Whether an update may start: the stack is there, whole or left half-way on purpose, and nothing is going on.</summary>
    public static bool TakesUpdates(string status) =>
        status is CreateComplete or UpdateComplete or UpdateRollbackComplete || IsHalfWay(status);

    /// <summary>Whether an operation failed and was not taken back: what was done stays, and some of it is missing.</summary>
    public static bool IsHalfWay(string status) => status is CreateFailed or UpdateFailed;

    public static bool IsInProgress(string status) => status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal) && status != ReviewInProgress;
}
