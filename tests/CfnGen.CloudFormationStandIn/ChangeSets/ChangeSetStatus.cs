namespace CfnGen.CloudFormationStandIn.ChangeSets;

/// <summary>The states of a change set and of its execution, by the service's own words.</summary>
internal static class ChangeSetStatus
{
    public const string CreatePending = "CREATE_PENDING";
    public const string CreateInProgress = "CREATE_IN_PROGRESS";
    public const string CreateComplete = "CREATE_COMPLETE";
    public const string Failed = "FAILED";

    public const string Unavailable = "UNAVAILABLE";
    public const string Available = "AVAILABLE";
    public const string ExecuteInProgress = "EXECUTE_IN_PROGRESS";
    public const string ExecuteComplete = "EXECUTE_COMPLETE";
    public const string ExecuteFailed = "EXECUTE_FAILED";
    public const string Obsolete = "OBSOLETE";
}
