using CfnGen.Rules.OperationsRules.Metrics.Known;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>A metric of AWS's is one that is known.</summary>
/// <remarks>What resembles a known name is reported by <see cref="NamespaceIsPublished"/> and <see cref="MetricIsPublished"/>; here is the rest, which may be newer than the lists.</remarks>
internal sealed class MetricIsKnown : Rule
{
    private const string Prefix = "AWS/";

    // Each engine has metrics of its own.
    private const string Databases = "AWS/RDS";

    public override RuleInfo Info { get; } = new("CG5313", Severity.Info,
        "A metric in a namespace of AWS's is one that is known there.",
        "CloudWatch takes any name. An alarm on a metric that nobody publishes never sees data.",
        MetricGuide.Services)
    {
        Wrong = Example("DiskFull"),
        Right = Example("CPUUtilization"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in MetricUses.Of(template))
        {
            if (!use.Namespace.StartsWith(Prefix, StringComparison.Ordinal) || !WrittenText.IsFixed(use.Namespace))
            {
                continue;
            }

            if (!AwsNamespaces.Contain(use.Namespace))
            {
                if (AwsNamespaces.Meant(use.Namespace) is null && told.Add(use.NamespacePlace.Path))
                {
                    yield return At(use.NamespacePlace, $"Make sure that something publishes in '{use.Namespace}': no service of AWS's is known to.");
                }
            }
            else if (use.Namespace != Databases && WrittenText.IsFixed(use.Name)
                && AwsMetrics.Find(use.Namespace) is { } known && !known.Publishes(use.Name)
                && MetricIsPublished.Problem(use, known) is null && told.Add(use.NamePlace.Path))
            {
                yield return At(use.NamePlace, $"Make sure that there is a metric '{use.Name}': it is none of those known in {use.Namespace}.");
            }
        }
    }

    private static string Example(string metric) => MetricGuide.AlarmOn($$"""
              Namespace: AWS/EC2
              MetricName: {{metric}}
              Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
              Statistic: Average
              Period: 300
        """);
}
