using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

/// <summary>What a task definition says of Fargate, and how sizes are written.</summary>
internal static class Fargate
{
    private const int UnitsPerProcessor = 1024;
    private const int MebibytesPerGigabyte = 1024;

    public static IReadOnlyList<string> LogDrivers { get; } = ["awslogs", "splunk", "awsfirelens"];

    /// <summary>Where a task definition asks to be fit for Fargate, with the circumstances.</summary>
    public static List<KnownText> WhenRequired(CheckedTemplate template, CheckedObject task)
    {
        var found = new List<KnownText>();
        foreach (var list in template.Values(task, "RequiresCompatibilities"))
        {
            foreach (var item in list.Place.Items)
            {
                foreach (var branch in Branches.Of(item, list.When, template.Conditions))
                {
                    if (template.TextOf(branch) is { Text: "FARGATE" } fargate)
                    {
                        found.Add(fargate);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The units of a processor: <c>256</c>, <c>.25 vCPU</c>; null when the text says neither.</summary>
    public static double? Units(string text) => Size(text, "vcpu", UnitsPerProcessor);

    /// <summary>The mebibytes of memory: <c>512</c>, <c>0.5 GB</c>; null when the text says neither.</summary>
    public static double? Mebibytes(string text) => Size(text, "gb", MebibytesPerGigabyte);

    private static double? Size(string text, string unit, int factor)
    {
        var number = text.Trim();
        var times = 1;
        if (number.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
        {
            number = number[..^unit.Length].TrimEnd();
            times = factor;
        }

        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size) ? size * times : null;
    }
}
