using System.Globalization;
using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Queues;

/// <summary>Times of queues and of those who read them.</summary>
internal static class QueueTimes
{
    public const string Queue = "AWS::SQS::Queue";

    /// <summary>The seconds that a resource's property can say, its default among them where it may be absent.</summary>
    public static IReadOnlyList<KnownNumber> Of(CheckedResource resource, string property, string standard, CheckedTemplate template)
    {
        var seconds = new List<KnownNumber>();
        foreach (var properties in template.PropertiesOf(resource))
        {
            seconds.AddRange(template.Numbers(properties, property));
            foreach (var absent in template.WhenAbsent(properties, property))
            {
                seconds.Add(new(double.Parse(standard, CultureInfo.InvariantCulture), standard, properties.Place, absent, " (the default)"));
            }
        }

        return seconds;
    }
}
