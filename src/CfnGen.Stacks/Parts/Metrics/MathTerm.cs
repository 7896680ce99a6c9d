using CfnGen.Resources.CloudWatch;

namespace CfnGen.Stacks.Parts.Metrics;

/// <summary>A metric in an expression of <see cref="MetricMath"/>.</summary>
/// <param name="Name">By which the expression calls it: letters, digits and underscores, the first a small letter.</param>
/// <param name="Metric">What is published.</param>
public sealed record MathTerm(string Name, AlarmMetric Metric)
{
    /// <summary>What is made of the values of a minute.</summary>
    /// <value>Absent: their average.</value>
    public string Stat { get; init; } = "Average";
}
