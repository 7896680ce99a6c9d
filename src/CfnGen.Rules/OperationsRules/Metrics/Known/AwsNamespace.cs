namespace CfnGen.Rules.OperationsRules.Metrics.Known;

/// <summary>What one of AWS's services publishes.</summary>
/// <param name="Name">The namespace.</param>
/// <param name="Metrics">The names of its metrics.</param>
/// <param name="Units">The unit of each metric of which it is known, by the metric's name.</param>
/// <param name="Dimensions">The names of its dimensions.</param>
internal sealed record AwsNamespace(string Name, IReadOnlyList<string> Metrics, IReadOnlyDictionary<string, string> Units, IReadOnlyList<string> Dimensions)
{
    public bool Publishes(string metric)
    {
        foreach (var name in Metrics)
        {
            if (name == metric)
            {
                return true;
            }
        }

        return false;
    }
}
