using CfnGen.Rules.OperationsRules.Metrics.Produced;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>A metric that the template publishes is read under the name that it is published with.</summary>
/// <remarks>What nothing in the template publishes may come from elsewhere: only a name that is almost that of a published metric is reported.</remarks>
internal sealed class CustomMetricIsProduced : Rule
{
    public override RuleInfo Info { get; } = new("CG5306", Severity.Warning,
        "A metric of the template's own is read as a metric filter or an agent publishes it.",
        "CloudWatch takes any name, and upper and lower case count. An alarm on a metric that nobody publishes never sees data.",
        MetricGuide.Filter)
    {
        Wrong = Example("AppError"),
        Right = Example("AppErrors"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        List<ProducedMetric>? produced = null;
        List<string>? texts = null;
        foreach (var use in MetricUses.Of(template))
        {
            if (use.Namespace.StartsWith("AWS/", StringComparison.Ordinal))
            {
                continue;
            }

            produced ??= ProducedMetrics.Of(template);
            if (produced.Count > 0 && !IsProduced(produced, use) && Nearest(produced, use) is { } meant && !AnyMentions(texts ??= ResourceTexts.Of(template), meant.Name == use.Name ? use.Namespace : use.Name))
            {
                yield return meant.Name == use.Name
                    ? At(use.NamespacePlace, $"Did you mean '{meant.Namespace}'? There {meant.Producer} publishes '{use.Name}', not in '{use.Namespace}'.")
                    : At(use.NamePlace, $"Did you mean '{meant.Name}'? That is what {meant.Producer} publishes in '{use.Namespace}'; nothing here publishes '{use.Name}'.");
            }
        }
    }

    private static bool IsProduced(List<ProducedMetric> produced, MetricUse use)
    {
        foreach (var metric in produced)
        {
            if (metric.Namespace == use.Namespace && metric.Name == use.Name)
            {
                return true;
            }
        }

        return false;
    }

    private static ProducedMetric? Nearest(List<ProducedMetric> produced, MetricUse use)
    {
        foreach (var metric in produced)
        {
            if ((metric.Namespace == use.Namespace && Misspelling.Of(use.Name, [metric.Name]) is not null)
                || (metric.Name == use.Name && Misspelling.Of(use.Namespace, [metric.Namespace]) is not null))
            {
                return metric;
            }
        }

        return null;
    }

    // Code, a script or another configuration may publish it.
    private static bool AnyMentions(List<string> texts, string name)
    {
        foreach (var text in texts)
        {
            if (Mentions(text, name))
            {
                return true;
            }
        }

        return false;
    }

    // 'AppErrors' is no mention of 'AppError'.
    private static bool Mentions(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                return true;
            }
        }

        return false;
    }

    private static string Example(string name) => MetricGuide.AlarmOn($"""
              Namespace: Shop
              MetricName: {name}
              Statistic: Sum
              Period: 60
              TreatMissingData: notBreaching
        """, """
          Errors:
            Type: AWS::Logs::MetricFilter
            Properties:
              LogGroupName: shop
              FilterPattern: Error
              MetricTransformations: [{MetricNamespace: Shop, MetricName: AppErrors, MetricValue: '1', DefaultValue: 0}]
        """);
}
