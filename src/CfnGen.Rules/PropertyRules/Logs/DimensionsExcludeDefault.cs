using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Logs;

/// <summary>A metric of a log either has dimensions or is 0 where nothing matches.</summary>
internal sealed class DimensionsExcludeDefault : Rule
{
    public override RuleInfo Info { get; } = new("CG3851", Severity.Error,
        "A metric filter has no DefaultValue beside Dimensions.",
        "CloudWatch Logs refuses the filter: it could not know which dimensions the default is for.",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html")
    {
        Wrong = """
            Resources:
              Slow:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: app
                  FilterPattern: '{ $.latency > 500 }'
                  MetricTransformations:
                    - {MetricName: Slow, MetricNamespace: App, MetricValue: '1', DefaultValue: 0, Dimensions: [{Key: path, Value: $.path}]}
            """,
        Right = """
            Resources:
              Slow:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: app
                  FilterPattern: '{ $.latency > 500 }'
                  MetricTransformations:
                    - {MetricName: Slow, MetricNamespace: App, MetricValue: '1', Dimensions: [{Key: path, Value: $.path}]}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var metric in template.Properties.ObjectsOf("AWS::Logs::MetricFilter", "MetricTransformation"))
        {
            foreach (var dimensions in template.Values(metric, "Dimensions"))
            {
                if (template.ValuesWhere(metric, "DefaultValue", dimensions.When).Count > 0)
                {
                    yield return AtKey(metric.Find("DefaultValue")!, "Remove DefaultValue or Dimensions: a metric filter has one of them.");
                    break;
                }
            }
        }
    }
}
