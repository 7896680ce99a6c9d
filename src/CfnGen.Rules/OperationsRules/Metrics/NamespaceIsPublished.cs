using CfnGen.Rules.OperationsRules.Metrics.Known;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>A metric of AWS's is read in a namespace that there is.</summary>
internal sealed class NamespaceIsPublished : Rule
{
    public override RuleInfo Info { get; } = new("CG5301", Severity.Warning,
        "A namespace of AWS's is spelt as the service publishes it.",
        "CloudWatch takes any name, and upper and lower case count. An alarm on a namespace that nobody publishes never sees data.",
        MetricGuide.Services)
    {
        Wrong = MetricGuide.AlarmOn("""
                  Namespace: AWS/ALB
                  MetricName: TargetResponseTime
                  Dimensions: [{Name: LoadBalancer, Value: app/web/50dc6c495c0c9188}]
                  Statistic: Average
                  Period: 60
            """),
        Right = MetricGuide.AlarmOn("""
                  Namespace: AWS/ApplicationELB
                  MetricName: TargetResponseTime
                  Dimensions: [{Name: LoadBalancer, Value: app/web/50dc6c495c0c9188}]
                  Statistic: Average
                  Period: 60
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in MetricUses.Of(template))
        {
            if (WrittenText.IsFixed(use.Namespace) && AwsNamespaces.Meant(use.Namespace) is { } meant && told.Add(use.NamespacePlace.Path))
            {
                yield return At(use.NamespacePlace, $"Did you mean '{meant}'? AWS publishes nothing in '{use.Namespace}'.");
            }
        }
    }
}
