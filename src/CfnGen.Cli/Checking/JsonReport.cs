using CfnGen.Rules;
using Newtonsoft.Json;

namespace CfnGen.Cli.Checking;

/// <summary>For machines: an array of findings.</summary>
internal sealed class JsonReport(TextWriter target) : FindingReport
{
    public override void Write(IReadOnlyList<CheckedSource> sources)
    {
        using var json = new JsonTextWriter(target) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var source in sources)
        {
            foreach (var finding in source.Findings)
            {
                Write(json, finding, source.Name);
            }
        }

        json.WriteEndArray();
        json.Flush();
        target.Write('\n');
    }

    private static void Write(JsonTextWriter json, Finding finding, string source)
    {
        json.WriteStartObject();
        json.Text("rule", finding.Rule.Id);
        json.Text("severity", SeverityWords.Of(finding.Severity));
        json.Text("message", finding.Message);
        json.Text("source", source);
        json.Text("path", finding.Path);
        if (finding.Location.Member is { } member)
        {
            json.Text("member", member);
        }

        if (finding.Location.Line > 0)
        {
            json.Number("line", finding.Location.Line);
            json.Number("column", finding.Location.Column);
        }

        json.WriteEndObject();
    }
}
