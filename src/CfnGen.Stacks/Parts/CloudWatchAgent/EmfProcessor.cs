using CfnGen.Model;
using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>Which of the scraped metrics become metrics of CloudWatch, in which namespace and unit, by which dimensions.</summary>
public sealed record EmfProcessor
{
    /// <summary>Whether a metric that several declarations name is published once.</summary>
    /// <value>Absent: true.</value>
    public bool? MetricDeclarationDedup { get; init; }

    /// <value>Absent: <c>ECS/ContainerInsights/Prometheus</c> on ECS, <c>CWAgent/Prometheus</c> on EC2.</value>
    public CfnString? MetricNamespace { get; init; }

    /// <summary>The units. A policy or an alarm that asks for a unit sees only what was published in it.</summary>
    public IReadOnlyList<MetricUnit> MetricUnits { get; init; } = [];

    public required IReadOnlyList<MetricDeclaration> MetricDeclarations { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["metric_declaration_dedup"] = MetricDeclarationDedup,
        ["metric_namespace"] = MetricNamespace,
        ["metric_unit"] = MetricUnits.Count == 0 ? null : Units(),
        ["metric_declaration"] = JsonArray.Of(MetricDeclarations.Select(declaration => declaration.ToJson())),
    };

    private JsonObject Units()
    {
        var units = new JsonObject();
        foreach (var unit in MetricUnits)
        {
            units[unit.MetricName] = unit.Unit;
        }

        return units;
    }
}
