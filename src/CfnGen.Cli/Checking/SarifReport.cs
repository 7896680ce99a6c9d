using CfnGen.Model.Documents;
using CfnGen.Rules;
using Newtonsoft.Json;

namespace CfnGen.Cli.Checking;

/// <summary>SARIF 2.1.0, which code-scanning services read.</summary>
internal sealed class SarifReport(TextWriter target, GeneratedTemplates templates) : FindingReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public override void Write(IReadOnlyList<CheckedSource> sources)
    {
        var results = new List<Result>();
        foreach (var source in sources)
        {
            foreach (var finding in source.Findings)
            {
                results.Add(new(finding, templates.PlaceOf(source, finding)));
            }
        }

        using var json = new JsonTextWriter(target) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.Text("$schema", Schema);
        json.Text("version", "2.1.0");
        json.Array("runs", [results], WriteRun);
        json.WriteEndObject();
        json.Flush();
        target.Write('\n');
    }

    private static void WriteRun(JsonTextWriter json, List<Result> results)
    {
        json.Object("tool", tool => tool.Object("driver", WriteDriver));
        // The columns of our readers.
        json.Text("columnKind", "utf16CodeUnits");
        json.Array("results", results, WriteResult);
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
        json.Object("defaultConfiguration", configuration =>
        {
            configuration.Text("level", LevelOf(rule.Severity));
            configuration.Boolean("enabled", rule.OnByDefault);
        });
    }

    private static void WriteResult(JsonTextWriter json, Result result)
    {
        json.Text("ruleId", result.Finding.Rule.Id);
        json.Text("level", LevelOf(result.Finding.Severity));
        json.Object("message", message => message.Text("text", result.Finding.Message));
        json.Array("locations", [result], WriteLocation);
    }

    private static void WriteLocation(JsonTextWriter json, Result result)
    {
        if (result.Place is { File: { } file, Line: > 0 } at)
        {
            json.Object("physicalLocation", place =>
            {
                place.Object("artifactLocation", artifact => artifact.Text("uri", Address(file)));
                place.Object("region", region =>
                {
                    region.Number("startLine", at.Line);
                    region.Number("startColumn", Math.Max(1, at.Column));
                });
            });
        }

        json.Array("logicalLocations", [result.Finding], (place, finding) =>
            place.Text("fullyQualifiedName", finding.Location.Member is { } member ? $"{member} ({finding.Path})" : finding.Path));
    }

    // A path that begins at the root of a disk is no address as it is.
    private static string Address(string file)
    {
        if (Path.IsPathRooted(file))
        {
            return new Uri(Path.GetFullPath(file)).AbsoluteUri;
        }

        var steps = file.Replace('\\', '/').Split('/');
        return string.Join('/', Array.ConvertAll(steps, Uri.EscapeDataString));
    }

    private static string LevelOf(Severity severity) => severity == Severity.Info ? "note" : SeverityWords.Of(severity);

    private sealed record Result(Finding Finding, SourceLocation Place);
}
