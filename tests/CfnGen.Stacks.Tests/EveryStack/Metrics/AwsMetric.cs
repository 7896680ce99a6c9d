using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>A metric that an AWS service publishes by itself.</summary>
/// <param name="Unit">As the service gives it.</param>
/// <param name="Dimensions">All dimensions of the series.</param>
internal sealed record AwsMetric(string Namespace, string Name, string Unit, params AwsDimension[] Dimensions)
{
    /// <summary>What must be switched on for it; null: nothing.</summary>
    public Func<TemplateDocument, bool>? SwitchedOn { get; init; }

    public bool Feeds(TemplateDocument template, Metric used) =>
        Namespace == used.Namespace
        && Name == used.Name
        && (used.Unit is null || used.Unit == Unit)
        && Dimensions.Length == used.Dimensions.Count
        && Dimensions.All(dimension => used.Dimensions.TryGetValue(dimension.Name, out var value) && dimension.Takes(template, value))
        && (SwitchedOn is null || SwitchedOn(template));
}
