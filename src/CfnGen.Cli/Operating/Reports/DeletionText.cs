using System.Globalization;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Cli.Operating.Reports;

/// <summary>What a deletion will do, for people.</summary>
internal static class DeletionText
{
    public static void Write(IConsole console, StackHandle handle, CurrentStack stack, DeletionSummary summary)
    {
        console.Line(Tone.Name, $"{handle}  {stack.Status.Value}");
        console.Line(Tone.Plain, StackStates.IsEmpty(stack.Status)
            ? "  It has never been created, so there is nothing in it."
            : string.Create(CultureInfo.InvariantCulture, $"  {summary.Deleted} {(summary.Deleted == 1 ? "resource is" : "resources are")} deleted."));
        foreach (var changeSet in summary.ChangeSets)
        {
            console.Line(Tone.Changed, "  a change set that was not executed goes with it: ", changeSet);
        }

        Write(console, Tone.Removed, "  with its data: ", summary.WithData);
        Write(console, Tone.Changed, "  a snapshot stays of: ", summary.Snapshots);
        Write(console, Tone.Changed, "  stays, outside of any stack: ", summary.Kept);
    }

    private static void Write(IConsole console, Tone tone, string fate, List<OwnedResource> resources)
    {
        foreach (var resource in resources)
        {
            console.Line(tone, fate, $"{resource.Name} ({resource.Type}){(resource.PhysicalId is { } id ? $" {id}" : "")}");
        }
    }
}
