using CfnGen.Cli.Checking;
using CfnGen.Planning.Capacity;
using Newtonsoft.Json;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>How instances or tasks are replaced, for machines. Times are seconds; what is not known is left out.</summary>
internal static class CapacityJson
{
    public static void Write(JsonTextWriter json, CapacityUpdate update)
    {
        json.Text("logicalId", update.LogicalId);
        json.Text("type", update.Type);
        json.Text("method", PlanWords.Of(update.Method));
        json.Text("outcome", PlanWords.Of(update.Outcome));
        json.Texts("reasons", update.Reasons);
        WriteIfThere(json, "batchSize", update.BatchSize);
        WriteIfThere(json, "batches", update.Batches);
        WriteIfThere(json, "floor", update.Floor);
        WriteIfThere(json, "leastInService", update.LeastInService);
        WriteIfThere(json, "mostRunning", update.MostRunning);
        WriteIfThere(json, "expectedSeconds", Seconds(update.ExpectedDuration));
        WriteIfThere(json, "worstSeconds", Seconds(update.WorstDuration));
        json.Array("steps", update.Steps, Write);
        if (update.Failure is { } failure)
        {
            json.Object("failure", target => Write(target, failure));
        }

        json.Texts("warnings", update.Warnings);
        json.Texts("assumptions", update.Assumptions);
    }

    private static void Write(JsonTextWriter json, CapacityFailure failure)
    {
        json.Texts("sentences", failure.Sentences);
        WriteIfThere(json, "failsAfterSeconds", Seconds(failure.FailsAfter));
        WriteIfThere(json, "leastInService", failure.LeastInService);
        WriteIfThere(json, "seconds", Seconds(failure.Duration));
        json.Array("steps", failure.Steps, Write);
    }

    private static void Write(JsonTextWriter json, CapacityStep step)
    {
        json.Number("atSeconds", (int)step.At.TotalSeconds);
        json.Number("old", step.Old);
        json.Number("new", step.New);
        json.Number("inService", step.InService);
        json.Text("event", step.Event);
    }

    private static int? Seconds(TimeSpan? time) => time is { } known ? (int)known.TotalSeconds : null;

    private static void WriteIfThere(JsonTextWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.Number(name, known);
        }
    }
}
