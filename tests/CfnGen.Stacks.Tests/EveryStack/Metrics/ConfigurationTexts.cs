using System.Text.Json;
using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>The texts of a template that are configuration for something else, with references as in <c>Fn::Sub</c>.</summary>
internal static partial class ConfigurationTexts
{
    /// <summary>Every text of a resource that is a JSON object, wherever it stands: a file of cfn-init, a parameter, a variable.</summary>
    public static IEnumerable<JsonElement> JsonOf(DeclaredResource resource) => Of(resource)
        .Where(text => text.TrimStart().StartsWith('{'))
        .Select(Parse)
        .OfType<JsonElement>();

    public static IEnumerable<string> Of(DeclaredResource resource) => Texts(resource.Body);

    /// <summary>A value within an object, by keys with <c>/</c> between them; null where there is none.</summary>
    public static JsonElement? At(this JsonElement element, string path)
    {
        foreach (var key in path.Split('/'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(key, out element))
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>The text of a value within an object.</summary>
    public static string? TextAt(this JsonElement element, string path) => element.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The items of a list within an object; none where there is no list.</summary>
    public static IEnumerable<JsonElement> ItemsAt(this JsonElement element, string path) => element.At(path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>A text as JSON; null when it is none.</summary>
    public static JsonElement? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(BareReference().Replace(text, "${before}\"${reference}\"")).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Texts(TemplateNode node) => node switch
    {
        ScalarNode scalar => [scalar.Text],
        IntrinsicNode { Function.ShortName: "Sub" or "Join" } call => [NodeText.Of(call)],
        IntrinsicNode call => Texts(call.Argument),
        MappingNode mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value)),
        SequenceNode sequence => sequence.Items.SelectMany(Texts),
        _ => [],
    };

    /// <summary>A reference that stands where a number will.</summary>
    [GeneratedRegex(@"(?<before>:\s*)(?<reference>\$\{[^}]*\}|!\w+ \[[^\]]*\])(?=\s*[,}\]])")]
    private static partial Regex BareReference();
}
