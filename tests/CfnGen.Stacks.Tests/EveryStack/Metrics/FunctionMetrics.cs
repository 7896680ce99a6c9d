using System.Text.Json;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>What Lambda functions publish, as they declare it: in the variables <c>METRIC_NAMESPACE</c>, <c>METRIC_NAME</c>, <c>METRIC_UNIT</c> and <c>METRIC_DIMENSIONS</c>, or as <c>target</c> in JSON settings that they read.</summary>
internal static class FunctionMetrics
{
    public static IEnumerable<Metric> In(TemplateDocument template) =>
        template.ResourcesOf("AWS::Lambda::Function").SelectMany(ByVariables)
            .Concat(from resource in template.Resources()
                    from document in ConfigurationTexts.JsonOf(resource)
                    where document.At("target") is not null && document.TextAt("target/unit") is not null
                    from metric in InSettings(template, document.GetProperty("target"))
                    select metric);

    /// <summary>The metric in an object with <c>namespace</c>, <c>metric</c>, <c>dimensions</c> and perhaps <c>unit</c>.</summary>
    public static IEnumerable<Metric> InSettings(TemplateDocument template, JsonElement settings) =>
        settings.TextAt("namespace") is { } names && settings.TextAt("metric") is { } name && settings.At("dimensions") is { ValueKind: JsonValueKind.Object } dimensions
            ? MetricReading.Choices(template, names).Select(choice => new Metric(choice, name, Dimensions(dimensions), settings.TextAt("unit")))
            : [];

    private static IEnumerable<Metric> ByVariables(DeclaredResource function)
    {
        if (Variable("METRIC_NAMESPACE") is { } space && Variable("METRIC_NAME") is { } name && Variable("METRIC_DIMENSIONS") is { } dimensions)
        {
            yield return new(space, name, Dimensions(JsonDocument.Parse(dimensions).RootElement), Variable("METRIC_UNIT"));
        }

        string? Variable(string variable) => function.Text($"Properties/Environment/Variables/{variable}");
    }

    private static Dictionary<string, string> Dimensions(JsonElement dimensions) =>
        dimensions.EnumerateObject().ToDictionary(dimension => dimension.Name, dimension => dimension.Value.GetString() ?? "", StringComparer.Ordinal);
}
