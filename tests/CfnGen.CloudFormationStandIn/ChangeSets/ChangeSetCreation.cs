using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.ChangeSets;

/// <summary>Finds out, in its own time, what a change set changes.</summary>
internal static class ChangeSetCreation
{
    private const string NothingChanges = "The submitted information didn't contain changes. Submit different information to create a change set.";

    public static async Task RunAsync(ChangeSet changeSet)
    {
        var region = changeSet.Stack.Region;
        await region.Pause(region.Durations.ChangeSet / 4);
        changeSet.Status = ChangeSetStatus.CreateInProgress;
        await region.Pause(region.Durations.ChangeSet * 3 / 4);
        try
        {
            changeSet.Changes = new ChangePlan(changeSet.Stack, changeSet.Version).Changes();
        }
        catch (ServiceException problem)
        {
            (changeSet.Status, changeSet.StatusReason) = (ChangeSetStatus.Failed, problem.Message);
            return;
        }

        if (ChangesNothing(changeSet))
        {
            (changeSet.Status, changeSet.StatusReason) = (ChangeSetStatus.Failed, NothingChanges);
            return;
        }

        (changeSet.Status, changeSet.ExecutionStatus) = (ChangeSetStatus.CreateComplete, ChangeSetStatus.Available);
    }

    private static bool ChangesNothing(ChangeSet changeSet) =>
        changeSet.Changes.Count == 0 && changeSet.Stack.Version is { } before && IsSame(before, changeSet.Version);

    /// <summary>Whether two versions that change no resource differ in nothing else.</summary>
    public static bool IsSame(StackVersion before, StackVersion after) =>
        before.Settings.IsSameAs(after.Settings) && Equals(before.Template.Root["Outputs"], after.Template.Root["Outputs"]);
}
