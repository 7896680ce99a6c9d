using CfnGen.Rules.OperationsRules.Metrics.Known;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>A dimension has the resource's name as the service publishes it, not its ARN or URL.</summary>
internal sealed class DimensionNamesWhatItMeasures : Rule
{
    public override RuleInfo Info { get; } = new("CG5304", Severity.Warning,
        "The value of a dimension is what the service calls the resource: its name, or the full name of a load balancer.",
        "Ref gives an ARN or a URL for some resources. No metric has that as a dimension, so the alarm never sees data.",
        MetricGuide.Services)
    {
        Wrong = Example("!Ref Jobs"),
        Right = Example("!GetAtt Jobs.QueueName"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in MetricUses.Of(template))
        {
            foreach (var dimension in use.Dimensions(template) ?? [])
            {
                if (DimensionValues.Find(use.Namespace, dimension.Name.Text) is not { } right)
                {
                    continue;
                }

                foreach (var value in template.Values(dimension.Dimension, "Value"))
                {
                    if (template.TargetOf(value.Place) is { } target && Problem(target, dimension.Name.Text, right) is { } problem && told.Add(value.Place.Path))
                    {
                        yield return At(value.Place, problem);
                    }
                }
            }
        }
    }

    private static string? Problem(Target target, string dimension, DimensionValue right)
    {
        if (target.Resource.Type == right.ResourceType)
        {
            return target.Attribute == right.Attribute || Array.IndexOf(right.AlsoRight, target.Attribute) >= 0 ? null
                : $"Use {right.Written(target.Resource.Name)}: {(target.Attribute is null ? "Ref" : $"'{target.Attribute}'")} is not what the dimension '{dimension}' is published with.";
        }

        return DimensionValues.IsKindOfAnother(target.Resource.Type, right.ResourceType)
            ? $"Name a resource of the type {right.ResourceType}: the dimension '{dimension}' is no {target.Resource.Type}."
            : null;
    }

    private static string Example(string value) => MetricGuide.AlarmOn($$"""
              Namespace: AWS/SQS
              MetricName: ApproximateNumberOfMessagesVisible
              Dimensions: [{Name: QueueName, Value: {{value}}}]
              Statistic: Maximum
              Period: 60
        """, """
          Jobs:
            Type: AWS::SQS::Queue
        """);
}
