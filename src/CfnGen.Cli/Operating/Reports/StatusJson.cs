using CfnGen.Cli.Checking;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Statuses;
using Newtonsoft.Json;

namespace CfnGen.Cli.Operating.Reports;

/// <summary>How a stack is, for machines.</summary>
internal static class StatusJson
{
    /// <param name="found">Null: there is no such stack.</param>
    public static void Write(JsonTextWriter json, StackHandle handle, StackSituation? found)
    {
        json.Boolean("exists", found is not null);
        if (found is null)
        {
            return;
        }

        var stack = found.Stack;
        json.Text("status", stack.Status.Value);
        json.TextIfThere("reason", stack.Reason);
        json.TextIfThere("since", found.Since is { } since ? JsonTime.Of(since) : null);
        json.Text("stackId", stack.Id);
        json.Boolean("needsRecovery", StackStates.NeedsRecovery(stack.Status));
        json.Boolean("isProtected", stack.IsProtected);
        json.Text("drift", stack.Drift.Value);
        json.TextIfThere("driftChecked", stack.DriftChecked is { } checkedAt ? JsonTime.Of(checkedAt) : null);
        if (found.FirstFailure is { } failure)
        {
            json.Object("firstFailure", writer => JsonView.Write(writer, failure));
        }

        json.Array("stuck", found.Stuck, Write);
        json.Array("waiting", found.Waiting, Write);
        json.TextIfThere("next", found.Next is { } next ? handle.Complete(next) : null);
        json.Array("outputs", stack.Outputs, Write);
    }

    public static void Write(JsonTextWriter json, FailedResource stuck)
    {
        json.Text("resource", stuck.Resource.Name);
        json.Text("type", stuck.Resource.Type);
        json.TextIfThere("reason", stuck.Resource.Reason);
    }

    public static void Write(JsonTextWriter json, StackOutput output)
    {
        json.Text("name", output.Name);
        json.Text("value", output.Value);
        json.TextIfThere("export", output.Export);
    }

    private static void Write(JsonTextWriter json, WaitingChangeSet waiting)
    {
        json.Text("changeSet", waiting.Name);
        json.TextIfThere("made", waiting.Made is { } made ? JsonTime.Of(made) : null);
        json.Text("link", waiting.Link);
    }
}
