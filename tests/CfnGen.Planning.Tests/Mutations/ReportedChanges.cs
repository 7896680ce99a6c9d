using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Mutations;

/// <summary>How many changes a plan tells of.</summary>
internal static class ReportedChanges
{
    // What follows from a change is told with it, and is not counted.
    public static int Count(Plan plan) =>
        plan.Entries.Sum(entry => entry.Kind == ChangeKind.Changed ? entry.Changes.Count : 1)
        + plan.Resources.Sum(resource => resource.Kind == ChangeKind.Changed ? resource.Changes.Count(change => change.Cause is null) : 1);
}
