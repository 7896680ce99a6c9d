using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>How much of the past an alarm looks at before it rings: what has gone wrong only now cannot ring it sooner.</summary>
internal static class AlarmSpan
{
    /// <returns>Null for a composite alarm, and where a period is known at deployment only.</returns>
    public static TimeSpan? Of(TemplateDocument template, LogicalId alarm) =>
        template.Root["Resources"] is MappingNode resources
        && resources[alarm.ToString()] is MappingNode resource
        && resource["Properties"] is MappingNode properties
        && Integer(properties["EvaluationPeriods"]) is { } periods
        && Period(properties) is { } seconds
            ? TimeSpan.FromSeconds(periods * seconds)
            : null;

    /// <summary>The alarm's own period, or with metric math the longest of its metrics'.</summary>
    private static long? Period(MappingNode properties)
    {
        if (properties["Metrics"] is not SequenceNode metrics)
        {
            return Integer(properties["Period"]);
        }

        long? longest = null;
        foreach (var query in metrics.Items)
        {
            if (query is MappingNode metric && metric["MetricStat"] is MappingNode stat && Integer(stat["Period"]) is { } period && !(period <= longest))
            {
                longest = period;
            }
        }

        return longest;
    }

    private static long? Integer(TemplateNode? node) =>
        node is ScalarNode scalar && long.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
