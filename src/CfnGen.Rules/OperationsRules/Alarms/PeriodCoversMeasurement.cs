using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms;

/// <summary>An alarm's period is no shorter than the time between two measurements of its instances.</summary>
internal sealed class PeriodCoversMeasurement : Rule
{
    private const int Basic = 300;

    public override RuleInfo Info { get; } = new("CG5207", Severity.Warning,
        "An alarm on instances with basic monitoring has a period of five minutes or more.",
        "Basic monitoring has one datapoint in five minutes. With a shorter period most of what the alarm looks at is missing: it fires late or never.",
        AlarmGuide.Monitoring)
    {
        Wrong = Example(60),
        Right = Example(300),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in MetricUses.Of(template))
        {
            // Status checks are measured every minute, always.
            if (!use.IsOfAlarm || use.Namespace != "AWS/EC2" || use.Name.StartsWith("StatusCheck", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var period in template.Numbers(use.Settings, "Period"))
            {
                if (period.Number is > 0 and < Basic && Measured(template, use, period) is { } measured && told.Add(period.Place.Path))
                {
                    yield return At(period.Place, $"Raise the period, {period.Text}{period.Origin}, to 300, or switch on detailed monitoring: '{measured.Name}' is measured every five minutes.");
                }
            }
        }
    }

    private static CheckedResource? Measured(CheckedTemplate template, MetricUse use, KnownNumber period)
    {
        foreach (var dimension in use.Dimensions(template) ?? [])
        {
            foreach (var value in template.Values(dimension.Dimension, "Value"))
            {
                var when = value.When.And(period.When).And(use.When);
                if (template.CanMeet(when, Conditions.Assumptions.None) && template.TargetOf(value.Place)?.Resource is { } measured && BasicMonitoring.IsOf(template, measured, when))
                {
                    return measured;
                }
            }
        }

        return null;
    }

    private static string Example(int period) => MetricGuide.AlarmOn($$"""
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: InstanceId, Value: !Ref Server}]
              Statistic: Average
              Period: {{period}}
        """, """
          Server:
            Type: AWS::EC2::Instance
            Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
        """);
}
