using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Statuses;

/// <summary>What to do about the state of a stack.</summary>
internal static class NextStep
{
    /// <returns>Null when nothing has to be done.</returns>
    public static string? Of(CurrentStack stack, IReadOnlyList<FailedResource> stuck)
    {
        var name = stack.Name;
        return stack.Status.Value switch
        {
            "UPDATE_ROLLBACK_FAILED" => $"Its rollback failed. Mend the cause and run 'cfngen rollback {name} --continue'{OfSkips(name, stuck)}.",
            "ROLLBACK_COMPLETE" => $"Its creation failed, so it holds nothing. Mend the cause and deploy it with --recreate, or delete it with 'cfngen delete {name}'.",
            "ROLLBACK_FAILED" or "DELETE_FAILED" => $"It can only be deleted: clear away what is in the way and run 'cfngen delete {name}', or leave behind what cannot be deleted with --retain ID.",
            "CREATE_FAILED" or "UPDATE_FAILED" => $"What was done stays, because rollback was off. Deploy a mended template with --disable-rollback, or go back with 'cfngen rollback {name}'.",
            "IMPORT_ROLLBACK_FAILED" => "An import of resources could not be rolled back: see the console, or ask AWS's support.",
            "REVIEW_IN_PROGRESS" => $"It has never been created. Deploy it, or delete it with 'cfngen delete {name}'.",
            "UPDATE_ROLLBACK_COMPLETE" or "IMPORT_ROLLBACK_COMPLETE" => "Its last update failed or was cancelled, and was rolled back: it is as it was before. Mend the cause and deploy again.",
            _ when StackStates.IsBusy(stack.Status) => $"An operation runs. Watch it with 'cfngen events {name} --follow'.",
            _ => null,
        };
    }

    private static string OfSkips(string stack, IReadOnlyList<FailedResource> stuck) => stuck.Count == 0
        ? ""
        : $", or leave what cannot be rolled back as it is: 'cfngen rollback {stack} --continue --skip {string.Join(" --skip ", stuck.Select(resource => resource.Resource.Name))}'";
}
