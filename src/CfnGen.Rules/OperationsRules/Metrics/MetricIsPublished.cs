using CfnGen.Rules.OperationsRules.Metrics.Known;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>A metric of AWS's bears the name under which the service publishes it.</summary>
internal sealed class MetricIsPublished : Rule
{
    public override RuleInfo Info { get; } = new("CG5302", Severity.Warning,
        "The name of a metric of AWS's is one that the service publishes.",
        "CloudWatch takes any name, and upper and lower case count. An alarm on a metric that nobody publishes never sees data.",
        MetricGuide.Services)
    {
        Wrong = MetricGuide.AlarmOn("""
                  Namespace: AWS/EC2
                  MetricName: CpuUtilization
                  Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
                  Statistic: Average
                  Period: 300
            """),
        Right = MetricGuide.AlarmOn("""
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
                  Statistic: Average
                  Period: 300
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in MetricUses.Of(template))
        {
            if (WrittenText.IsFixed(use.Name)
                && AwsMetrics.Find(use.Namespace) is { } known && !known.Publishes(use.Name)
                && Problem(use, known) is { } problem && told.Add(use.NamePlace.Path))
            {
                yield return At(use.NamePlace, problem);
            }
        }
    }

    /// <summary>What is wrong with a name that is not listed; null where the metric may be newer than the list.</summary>
    public static string? Problem(MetricUse use, AwsNamespace known)
    {
        if (Misspelling.Of(use.Name, known.Metrics) is { } meant)
        {
            return $"Did you mean '{meant}'? {use.Namespace} has no metric '{use.Name}'.";
        }

        if (use.Namespace == "AWS/EC2" && AgentMetrics.Contain(use.Name))
        {
            return $"Read '{use.Name}' in the namespace of the agent that publishes it, CWAgent unless it is told otherwise: AWS/EC2 knows nothing of an instance's inside.";
        }

        foreach (var listed in AwsMetrics.Listed)
        {
            if (AwsMetrics.Find(listed)!.Publishes(use.Name))
            {
                return $"Read '{use.Name}' in {listed}, which publishes it; {use.Namespace} does not.";
            }
        }

        return null;
    }
}
