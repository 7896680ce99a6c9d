using CfnGen.Rules;
using Newtonsoft.Json;

namespace CfnGen.Cli.Checking;

/// <summary>SARIF 2.1.0, which code-scanning services read.</summary>
internal sealed class SarifReport(TextWriter target) : FindingReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public override void Write(IReadOnlyList<CheckedSource> sources)
    {
        var findings = new List<Finding>();
        foreach (var source in sources)
        {
            findings.AddRange(source.Findings);
        }

        using var json = new JsonTextWriter(target) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.Text("$schema", Schema);
        json.Text("version", "2.1.0");
        json.Array("runs", [findings], WriteRun);
        json.WriteEndObject();
        json.Flush();
        target.Write('\n');
    }

    private static void WriteRun(JsonTextWriter json, List<Finding> findings)
    {
        json.Object("tool", tool => tool.Object("driver", WriteDriver));
        // The columns of our readers.
        json.Text("columnKind", "utf16CodeUnits");
        json.Array("results", findings, WriteResult);
    }

    private static void WriteDriver(JsonTextWriter json)
    {
        json.Text("name", "cfngen");
        json.Text("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.Array("rules", RuleCatalogue.Rules, WriteRule);
    }

    private static void WriteRule(JsonTextWriter json, RuleInfo rule)
    {
        json.Text("id", rule.Id);
        json.Object("shortDescription", text => text.Text("text", rule.Sentence));
        json.Object("fullDescription", text => text.Text("text", rule.Why));
        json.Text("helpUri", rule.Source);
        json.Object("defaultConfiguration", configuration => configuration.Text("level", LevelOf(rule.Severity)));
    }

    private static void WriteResult(JsonTextWriter json, Finding finding)
    {
        json.Text("ruleId", finding.Rule.Id);
        json.Text("level", LevelOf(finding.Severity));
        json.Object("message", message => message.Text("text", finding.Message));
        json.Array("locations", [finding], WriteLocation);
    }

    private static void WriteLocation(JsonTextWriter json, Finding finding)
    {
        if (finding.Location is { File: { } file, Line: > 0 })
        {
            json.Object("physicalLocation", place =>
            {
                place.Object("artifactLocation", artifact => artifact.Text("uri", Address(file)));
                place.Object("region", region =>
                {
                    region.Number("startLine", finding.Location.Line);
                    region.Number("startColumn", Math.Max(1, finding.Location.Column));
                });
            });
        }

        json.Array("logicalLocations", [finding], (place, _) =>
            place.Text("fullyQualifiedName", finding.Location.Member is { } member ? $"{member} ({finding.Path})" : finding.Path));
    }

    private static string Address(string file)
    {
        var steps = file.Replace('\\', '/').Split('/');
        return string.Join('/', Array.ConvertAll(steps, Uri.EscapeDataString));
    }

    private static string LevelOf(Severity severity) => severity == Severity.Info ? "note" : SeverityWords.Of(severity);
}
