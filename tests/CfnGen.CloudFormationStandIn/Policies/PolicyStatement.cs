using System.Text.Json.Nodes;

namespace CfnGen.CloudFormationStandIn.Policies;

/// <summary>One statement of a stack policy.</summary>
internal sealed class PolicyStatement(int number, JsonObject body)
{
    /// <summary>Counted from one.</summary>
    public int Number { get; } = number;

    public bool Allows => body["Effect"]?.GetValue<string>() == "Allow";

    public bool Matches(string action, string logicalId, string type) =>
        Names("Action", "NotAction", action)
        && (Names("Resource", "NotResource", $"LogicalResourceId/{logicalId}") || Texts(body["Resource"]).Contains(logicalId))
        && OfType(type);

    private bool Names(string key, string opposite, string text) =>
        body[key] is { } patterns ? Fits(patterns, text) : body[opposite] is { } others && !Fits(others, text);

    private bool OfType(string type)
    {
        var condition = (body["Condition"] as JsonObject)?.SelectMany(test => test.Value as JsonObject ?? []).FirstOrDefault(test => test.Key == "ResourceType").Value;
        return condition is null || Fits(condition, type);
    }

    private static bool Fits(JsonNode patterns, string text) => Texts(patterns).Any(pattern => Fits(pattern.AsSpan(), text.AsSpan()));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray several => several.Select(item => item!.GetValue<string>()),
        JsonValue one => [one.GetValue<string>()],
        _ => [],
    };

    // An asterisk stands for any letters, also none.
    private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return pattern.SequenceEqual(text);
        }

        if (!text.StartsWith(pattern[..star], StringComparison.Ordinal))
        {
            return false;
        }

        for (var start = star; start <= text.Length; start++)
        {
            if (Fits(pattern[(star + 1)..], text[start..]))
            {
                return true;
            }
        }

        return false;
    }
}
