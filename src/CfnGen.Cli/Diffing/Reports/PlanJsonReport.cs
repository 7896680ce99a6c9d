using CfnGen.Cli.Checking;
using CfnGen.Planning.Access;
using CfnGen.Planning.Changes;
using Newtonsoft.Json;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>For machines: an array of the templates that change.</summary>
internal sealed class PlanJsonReport(TextWriter target) : PlanReport
{
    public override void Write(IReadOnlyList<PlannedPair> changed, int unchanged)
    {
        using var json = new JsonTextWriter(target) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var pair in changed)
        {
            json.WriteStartObject();
            Write(json, pair);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        target.Write('\n');
    }

    private static void Write(JsonTextWriter json, PlannedPair pair)
    {
        json.Text("name", pair.Name);
        json.Text("before", pair.Before);
        json.Text("after", pair.After);
        json.Text("verdict", pair.Verdict);
        json.Array("resources", pair.Plan.Resources, Write);
        json.Array("entries", pair.Plan.Entries, Write);
        json.Array("access", pair.Plan.AccessChanges, Write);
        json.Array("consequences", pair.Plan.Consequences, Write);
        json.Array("capacity", pair.Plan.CapacityUpdates, CapacityJson.Write);
    }

    private static void Write(JsonTextWriter json, ResourceChange resource)
    {
        json.Text("logicalId", resource.LogicalId);
        WriteIfThere(json, "formerId", resource.FormerId);
        json.Text("type", resource.Type);
        json.Text("kind", PlanWords.Of(resource.Kind));
        json.Text("effect", PlanWords.Of(resource.Effect));
        WriteIfThere(json, "condition", resource.Condition);
        json.Array("changes", resource.Changes, (_, change) => Write(json, ShownChange.Of(change)));
    }

    private static void Write(JsonTextWriter json, EntryChange entry)
    {
        json.Text("section", entry.Section);
        json.Text("name", entry.Name);
        json.Text("kind", PlanWords.Of(entry.Kind));
        json.Array("changes", entry.Changes, (_, change) => Write(json, ShownChange.Of(change)));
    }

    private static void Write(JsonTextWriter json, ShownChange shown)
    {
        json.Text("path", shown.Change.Path);
        json.Text("effect", PlanWords.Of(shown.Change.Effect));
        WriteIfThere(json, "reason", shown.Change.Reason);
        WriteIfThere(json, "when", shown.Change.When);
        if (shown.Change.Cause is { } cause)
        {
            json.Object("cause", because =>
            {
                because.Text("kind", PlanWords.Of(cause.Kind));
                because.Text("name", cause.Name);
            });
        }

        if (shown.IsHidden)
        {
            json.Boolean("hidden", true);
        }

        if (shown.Before is { } before)
        {
            json.WritePropertyName("before");
            NodeJson.Write(json, before);
        }

        if (shown.After is { } after)
        {
            json.WritePropertyName("after");
            NodeJson.Write(json, after);
        }
    }

    private static void Write(JsonTextWriter json, AccessChange change)
    {
        json.Text("logicalId", change.LogicalId);
        json.Text("subject", change.Subject);
        json.Text("kind", PlanWords.Of(change.IsAdded ? ChangeKind.Added : ChangeKind.Removed));
        json.Text("effect", PlanWords.Of(change.Effect));
        json.Text("weight", PlanWords.Of(change.Weight));
        json.Text("line", change.Line);
        json.Text("sentence", change.Sentence);
    }

    private static void Write(JsonTextWriter json, Consequence consequence)
    {
        json.Text("kind", PlanWords.Of(consequence.Kind));
        json.Text("weight", PlanWords.Of(consequence.Weight));
        json.Text("subject", consequence.Subject);
        json.Text("sentence", consequence.Sentence);
        json.Texts("remedy", consequence.Remedy);
    }

    private static void WriteIfThere(JsonTextWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.Text(name, value);
        }
    }
}
