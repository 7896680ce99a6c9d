using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Recovery;

/// <summary>Which way back fits the state of a stack.</summary>
/// <param name="Result">How it ends where there is no way: nothing has to be done, or it cannot be.</param>
/// <param name="Sentence">What will be done; where nothing is, why, with the command that helps.</param>
internal sealed record RecoveryChoice(RecoveryKind Kind, Operations.OperationResult Result, string Sentence)
{
    public static RecoveryChoice Of(CurrentStack stack)
    {
        var (name, status) = (stack.Name, stack.Status.Value);
        return status switch
        {
            "UPDATE_ROLLBACK_FAILED" => new(RecoveryKind.Continue, default, "Its rollback failed: CloudFormation tries it again from where it stopped."),
            "UPDATE_FAILED" => new(RecoveryKind.RollBack, default, "Its update failed and was not rolled back: CloudFormation takes it back to where it was before."),
            "CREATE_FAILED" => new(RecoveryKind.RollBack, default, "Its creation failed and was not rolled back: CloudFormation deletes all that was created."),
            "UPDATE_IN_PROGRESS" => new(RecoveryKind.Cancel, default, "An update runs: CloudFormation cancels it and takes the stack back to where it was before."),
            "UPDATE_ROLLBACK_IN_PROGRESS" or "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" or "ROLLBACK_IN_PROGRESS" or "IMPORT_ROLLBACK_IN_PROGRESS" =>
                new(RecoveryKind.Watch, default, "It is being rolled back already."),
            "UPDATE_ROLLBACK_COMPLETE" or "IMPORT_ROLLBACK_COMPLETE" => Unchanged("It was rolled back already, and is as it was before the last update."),
            "ROLLBACK_COMPLETE" => Unchanged($"Its creation was rolled back already, so it holds nothing. Delete it with 'cfngen delete {name}', or deploy it with --recreate, which creates it anew."),
            "CREATE_IN_PROGRESS" => Refused($"It is being created for the first time, so there is nothing to go back to. Stop that with 'cfngen delete {name}'."),
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" => Refused("Its update is done and only clears away what was replaced: too late to cancel it. To go back, deploy what was there before, from the commit that has it."),
            "ROLLBACK_FAILED" or "DELETE_FAILED" => Refused($"It is {status}, so it can only be deleted, with 'cfngen delete {name}'."),
            "IMPORT_ROLLBACK_FAILED" => Refused("An import of resources could not be rolled back (IMPORT_ROLLBACK_FAILED), and CloudFormation has no command for that: see the console, or ask AWS's support."),
            _ when StackStates.IsBusy(stack.Status) => Refused($"It is {status}, which cannot be rolled back. 'cfngen events {name} --follow' watches it."),
            _ when StackStates.IsEmpty(stack.Status) => Refused($"There is nothing in it to roll back ({status})."),
            _ => Refused($"Its last operation was a success ({status}), which CloudFormation does not roll back. To go back, deploy what was there before, from the commit that has it."),
        };
    }

    /// <summary>The same, for one who asked for the second try of a rollback.</summary>
    public static RecoveryChoice OfContinuation(CurrentStack stack)
    {
        var choice = Of(stack);
        return choice.Kind is RecoveryKind.Cancel or RecoveryKind.RollBack
            ? Refused($"It is {stack.Status.Value}, so there is no failed rollback to continue. Run 'cfngen rollback {stack.Name}' without --continue.")
            : choice;
    }

    private static RecoveryChoice Unchanged(string sentence) => new(RecoveryKind.None, Operations.OperationResult.Unchanged, sentence);

    private static RecoveryChoice Refused(string sentence) => new(RecoveryKind.None, Operations.OperationResult.Refused, sentence);
}
