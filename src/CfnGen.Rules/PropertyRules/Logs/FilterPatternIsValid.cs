using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Logs;

/// <summary>A filter pattern is one that CloudWatch Logs can read.</summary>
internal sealed class FilterPatternIsValid : Rule
{
    public override RuleInfo Info { get; } = new("CG3852", Severity.Error,
        "A filter pattern closes its brackets and quotation marks, and one for JSON compares selectors.",
        "CloudWatch Logs refuses the filter.",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html")
    {
        Wrong = """
            Resources:
              Errors:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: app
                  FilterPattern: '{ $.level = "ERROR" & $.code = 5* }'
                  MetricTransformations: [{MetricName: Errors, MetricNamespace: App, MetricValue: '1'}]
            """,
        Right = """
            Resources:
              Errors:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: app
                  FilterPattern: '{ $.level = "ERROR" && $.code = 5* }'
                  MetricTransformations: [{MetricName: Errors, MetricNamespace: App, MetricValue: '1'}]
            """,
    };

    private static readonly string[] Types = ["AWS::Logs::MetricFilter", "AWS::Logs::SubscriptionFilter"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var filter in template.Properties.ObjectsOf(type))
            {
                foreach (var pattern in template.Texts(filter, "FilterPattern"))
                {
                    if (FilterPattern.Problem(pattern.Text) is { } problem)
                    {
                        yield return At(pattern.Place, $"'{pattern.Text}'{pattern.Origin} is no filter pattern: {problem}.");
                    }
                }
            }
        }
    }
}
