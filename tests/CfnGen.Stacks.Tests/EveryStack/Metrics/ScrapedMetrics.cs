using System.Text.Json;
using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>What CloudWatch agents make of Prometheus metrics: for each declaration that a target's labels meet, each selected metric, once for each list of dimensions.</summary>
internal static partial class ScrapedMetrics
{
    private const string Processor = "logs/metrics_collected/prometheus/emf_processor";

    public static IEnumerable<Metric> In(TemplateDocument template)
    {
        var targets = ScrapeTargets.In(template).ToList();
        return from resource in template.Resources()
               from document in ConfigurationTexts.JsonOf(resource)
               where document.At(Processor) is not null
               from declaration in document.ItemsAt($"{Processor}/metric_declaration")
               from target in targets
               where Meets(template, target, declaration)
               from metric in Of(document, declaration, target)
               select metric;
    }

    private static IEnumerable<Metric> Of(JsonElement document, JsonElement declaration, ScrapeTarget target) =>
        from selector in declaration.ItemsAt("metric_selectors")
        let name = WholeName().Match(selector.GetString()!).Groups["name"].Value
        where name.Length > 0
        from dimensions in declaration.ItemsAt("dimensions")
        let names = dimensions.EnumerateArray().Select(dimension => dimension.GetString()!).ToList()
        where names.All(target.Labels.ContainsKey)
        select new Metric(
            document.TextAt($"{Processor}/metric_namespace") ?? "CWAgent/Prometheus",
            name,
            names.ToDictionary(dimension => dimension, dimension => target.Labels[dimension], StringComparer.Ordinal),
            document.TextAt($"{Processor}/metric_unit/{name}"));

    /// <summary>Whether it does with one of the values at least that the matcher may be looked up as.</summary>
    private static bool Meets(TemplateDocument template, ScrapeTarget target, JsonElement declaration)
    {
        var values = declaration.ItemsAt("source_labels").Select(label => target.Labels.GetValueOrDefault(label.GetString()!, ""));
        var labels = string.Join(declaration.TextAt("label_separator") ?? ";", values);
        return MetricReading.Choices(template, declaration.TextAt("label_matcher") ?? "").Any(matcher => Regex.IsMatch(labels, matcher));
    }

    /// <summary>A selector that selects one name: others would make it a matter of luck what is published.</summary>
    [GeneratedRegex(@"^\^(?<name>\w+)\$$")]
    private static partial Regex WholeName();
}
