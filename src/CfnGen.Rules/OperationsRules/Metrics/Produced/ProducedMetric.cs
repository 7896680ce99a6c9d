using CfnGen.Rules.Properties;

namespace CfnGen.Rules.OperationsRules.Metrics.Produced;

/// <summary>A metric that something in the template publishes.</summary>
/// <param name="Namespace">Its namespace, as it is written.</param>
/// <param name="Name">Its name, as it is written.</param>
/// <param name="Producer">For messages: what publishes it.</param>
/// <param name="Filter">The part of a metric filter that publishes it; null for an agent.</param>
internal sealed record ProducedMetric(string Namespace, string Name, string Producer, CheckedObject? Filter);
