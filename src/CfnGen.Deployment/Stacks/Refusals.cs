namespace CfnGen.Deployment.Stacks;

/// <summary>What CloudFormation means by its refusals. Most come as ValidationError and differ in their sentences only.</summary>
internal static class Refusals
{
    public static bool SaysThatStackIsMissing(AmazonCloudFormationException refused) =>
        refused is StackNotFoundException || IsValidation(refused) && Says(refused.Message, "does not exist") && Says(refused.Message, "Stack");

    /// <summary>Change sets fail with it, and updates are refused with it.</summary>
    public static bool SaysNoChange(string? reason) =>
        Says(reason, "didn't contain changes") || Says(reason, "No updates are to be performed") || Says(reason, "no changes");

    public static bool SaysNotImported(AmazonCloudFormationException refused) => IsValidation(refused) && Says(refused.Message, "is not imported by any stack");

    public static bool SaysDriftDetectionRuns(AmazonCloudFormationException refused) =>
        IsValidation(refused) && Says(refused.Message, "drift") && Says(refused.Message, "already in progress");

    private static bool IsValidation(AmazonCloudFormationException refused) => refused.ErrorCode == "ValidationError";

    private static bool Says(string? text, string words) => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
}
