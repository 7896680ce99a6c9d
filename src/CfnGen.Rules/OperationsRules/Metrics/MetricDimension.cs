using CfnGen.Rules.Properties;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>One dimension by which a metric is chosen.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Name">Its name.</param>
internal sealed record MetricDimension(CheckedObject Dimension, KnownText Name);
