using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Stacks;

/// <summary>What stands in the way of a stack, and what to do about it.</summary>
internal static class ObstacleText
{
    public const string OfKeptTriggers = "Its rollback triggers, or how long they are watched, stay as they are for now: CloudFormation finds nothing else to change, and takes them with another change only.";

    public static string OfBusyStack(CurrentStack stack, bool waited) => waited
        ? $"Another operation still runs on it ({stack.Status.Value}). Wait longer with --wait-timeout."
        : $"Another operation runs on it ({stack.Status.Value}). Run the command again when it is over, or with --wait.";

    public static string OfDeadStack(CurrentStack stack) => stack.Status == StackStatus.ROLLBACK_COMPLETE
        ? "Its creation failed (ROLLBACK_COMPLETE), so it holds nothing and cannot be updated. Run the command again with --recreate to delete it and create it anew."
        : $"It is {stack.Status.Value}, so it can only be deleted. See what is in the way with 'cfngen status {stack.Name}', then run the command again with --recreate, which deletes it and creates it anew.";

    public static string OfStuckStack(CurrentStack stack) => stack.Status == StackStatus.UPDATE_ROLLBACK_FAILED
        ? $"Its rollback failed{Reason(stack)}. Mend the cause and run 'cfngen rollback {stack.Name} --continue', with --skip ID for resources that cannot be rolled back."
        : $"It is {stack.Status.Value}{Reason(stack)}. See what is in the way with 'cfngen status {stack.Name}'.";

    /// <param name="reason">CloudFormation's own; null or empty when it gives none.</param>
    public static string OfFailedExecution(string? reason, CurrentStack stack) =>
        $"CloudFormation could not execute the change set: {(string.IsNullOrEmpty(reason) ? "it gives no reason" : reason.TrimEnd('.', ' '))}. The stack is {stack.Status.Value}, as before.";

    /// <returns>Null where nobody has changed it since.</returns>
    public static string? OfLaterChange(CurrentStack stack, CurrentStack end) =>
        stack.Status == end.Status || !end.Status.Value.EndsWith("_COMPLETE", StringComparison.Ordinal) ? null : $"Somebody else has changed it since: it is {stack.Status.Value} now.";

    public static string OfHalfWayStack(CurrentStack stack) =>
        $"It is {stack.Status.Value}: a deployment stopped half-way with its rollback off, and CloudFormation takes another one only with rollback off, too. Run the command again with --disable-rollback, which goes on with what failed, or go back first with 'cfngen rollback {stack.Name}'.";

    public static string OfFailure(CurrentStack stack) => stack.Status.Value switch
    {
        "UPDATE_ROLLBACK_COMPLETE" => "CloudFormation rolled it back: it is as it was before.",
        "ROLLBACK_COMPLETE" => "CloudFormation removed again what it had created; the next deployment needs --recreate.",
        "UPDATE_FAILED" or "CREATE_FAILED" => $"What was done stays, because rollback was off. Deploy a mended template with --disable-rollback, or go back with 'cfngen rollback {stack.Name}'.",
        var status => $"It is {status}{Reason(stack)}.",
    };

    /// <returns>Null where the change set does all that was shown and asked for.</returns>
    public static string? OfKept(DeployReview review, bool rollbackIsOff)
    {
        if (review.ChangeSet is not { } changeSet)
        {
            return "There is no change set for that: only a deployment sets it.";
        }

        var settings = review.Settings.Any(change => change.Setting is StackSetting.StackPolicy or StackSetting.TerminationProtection)
            ? "Whoever executes the change set by hand leaves stack policy and termination protection as they are; the next deployment sets them."
            : null;
        var rollback = rollbackIsOff
            ? $"Its rollback is off only when it is executed so: 'aws cloudformation execute-change-set --disable-rollback --stack-name {review.StackName} --change-set-name {changeSet.Name}'."
            : null;
        return settings is null ? rollback : rollback is null ? settings : $"{rollback} {settings}";
    }

    public static string OfLeftStack(string stack) => $"It goes on in AWS. Watch it with 'cfngen events {stack} --follow'.";

    public static string OfUnknownStart(string stack) => $"It may have begun in AWS. See with 'cfngen status {stack}'.";

    public static string OfUndeletedStack(CurrentStack stack, StackProgress progress)
    {
        var stuck = progress.Failures.Causes.Where(cause => cause.Path.Count == 0).Select(cause => cause.LogicalId).Distinct(StringComparer.Ordinal).ToList();
        var leave = stuck.Count == 0 ? "" : $", or leave behind what cannot be deleted: 'cfngen delete {stack.Name} --retain {string.Join(" --retain ", stuck)}'";
        return $"Clear away what is in the way and run 'cfngen delete {stack.Name}' again{leave}.";
    }

    public static string FirstCause(StackProgress progress) =>
        progress.Failures.Causes is [var first, ..] ? $"{first.Name}: {(first.Reason ?? "it gives no reason").TrimEnd('.')}." : "No event says why.";

    private static string Reason(CurrentStack stack) => stack.Reason is { } reason ? $" ({reason})" : "";
}
