using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics.Produced;

/// <summary>What a configuration of the CloudWatch agent says that it publishes, wherever the template holds it: a file of cfn-init, a parameter of SSM, or user data.</summary>
/// <param name="Namespace">The namespace, as it is written.</param>
/// <param name="Metrics">The names of the metrics.</param>
internal sealed record AgentConfiguration(string Namespace, IReadOnlyList<string> Metrics)
{
    private const string Collected = "metrics_collected";
    private const string StandardNamespace = "CWAgent";

    public static List<AgentConfiguration> Of(CheckedTemplate template)
    {
        var found = new List<AgentConfiguration>();
        foreach (var text in ResourceTexts.Of(template))
        {
            if (text.Contains($"\"{Collected}\"", StringComparison.Ordinal))
            {
                Add(text, found);
            }
        }

        return found;
    }

    // The configuration may be all of the text, or stand in a script.
    private static void Add(string text, List<AgentConfiguration> found)
    {
        for (var start = text.IndexOf('{', StringComparison.Ordinal); start >= 0; start = text.IndexOf('{', start + 1))
        {
            if (JsonObject(text, start) is { } json
                && json.Contains($"\"{Collected}\"", StringComparison.Ordinal)
                && Read(json)?["metrics"] is { Node: MappingNode } metrics)
            {
                found.Add(new(metrics["namespace"]?.Text ?? StandardNamespace, Names(metrics[Collected])));
                return;
            }
        }
    }

    // Null where the braces do not match.
    private static string? JsonObject(string text, int start)
    {
        var (depth, quoted) = (0, false);
        for (var index = start; index < text.Length; index++)
        {
            var letter = text[index];
            if (quoted)
            {
                index += letter == '\\' ? 1 : 0;
                quoted = letter != '"';
                continue;
            }

            quoted = letter == '"';
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth == 0)
            {
                return text[start..(index + 1)];
            }
        }

        return null;
    }

    private static Place? Read(string json)
    {
        try
        {
            return Place.OfRoot(TemplateReader.Read(Encoding.UTF8.GetBytes(json)));
        }
        catch (TemplateFormatException)
        {
            return null;
        }
    }

    private static List<string> Names(Place? collected)
    {
        var names = new List<string>();
        foreach (var collector in collected?.Entries ?? [])
        {
            foreach (var item in collector["measurement"]?.Items ?? [])
            {
                if ((item["rename"] ?? item["name"] ?? item).Text is { } name)
                {
                    var isWhole = item["rename"] is not null || name.StartsWith($"{collector.Name}_", StringComparison.Ordinal);
                    names.Add(isWhole ? name : $"{collector.Name}_{name}");
                }
            }
        }

        return names;
    }
}
