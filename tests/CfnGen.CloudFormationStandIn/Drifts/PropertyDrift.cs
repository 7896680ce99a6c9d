using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Drifts;

/// <summary>One property that is otherwise than the template has it.</summary>
/// <param name="Path">Such as <c>/DelaySeconds</c>.</param>
/// <param name="Expected">As the template has it; null: not at all.</param>
/// <param name="Actual">As it was found; null: not at all.</param>
internal sealed record PropertyDrift(string Path, string? Expected, string? Actual)
{
    public string DifferenceType => Expected is null ? "ADD" : Actual is null ? "REMOVE" : "NOT_EQUAL";

    public static IReadOnlyList<PropertyDrift> Of(StackResource resource) => resource.Drift.Status != "MODIFIED" ? [] :
    [
        .. resource.Drift.Actual
            .OrderBy(drift => drift.Key, StringComparer.Ordinal)
            .Select(drift => new PropertyDrift($"/{drift.Key}", Text(resource.Definition?.Properties[drift.Key]), drift.Value))
            .Where(drift => drift.Expected != drift.Actual),
    ];

    /// <summary>The properties as they were found.</summary>
    public static JsonObject ActualOf(StackResource resource)
    {
        var actual = resource.Definition?.Properties.DeepClone() as JsonObject ?? [];
        foreach (var (name, value) in resource.Drift.Actual)
        {
            actual.Remove(name);
            if (value is not null)
            {
                actual[name] = value;
            }
        }

        return actual;
    }

    private static string? Text(JsonNode? value) => value is JsonValue text ? text.GetValue<string>() : value?.ToJsonString();
}
