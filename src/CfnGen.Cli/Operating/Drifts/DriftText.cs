using System.Globalization;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Diffing.Reports;
using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Drift;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Operating.Drifts;

/// <summary>What somebody changed in a stack, for people.</summary>
internal static class DriftText
{
    public static void Write(IConsole console, StackHandle stack, StackDrift drift, TemplateDocument? template)
    {
        var compared = string.Create(CultureInfo.InvariantCulture, $"{drift.Compared} {(drift.Compared == 1 ? "resource" : "resources")} compared");
        console.Line(drift.IsDrifted ? Tone.Changed : Tone.Good, $"{stack}: {(drift.IsDrifted ? "changed by hand" : "as deployed")}", $" ({compared})");
        foreach (var resource in drift.Resources)
        {
            if (resource.IsDeleted)
            {
                console.Line(Tone.Removed, $"  - {resource.LogicalId}", $" ({resource.Type}) is gone");
                continue;
            }

            console.Line(Tone.Changed, $"  ~ {resource.LogicalId}", $" ({resource.Type})");
            foreach (var change in DriftedProperties.Of(resource, template))
            {
                var value = ValueText.Of(change);
                console.Line(Tone.Plain, $"      {change.Change.Path}", value.Line is { } line ? $": {line}" : "");
                foreach (var part in value.Lines)
                {
                    console.Line(part.StartsWith('+') ? Tone.Added : part.StartsWith('-') ? Tone.Removed : Tone.Plain, $"        {part}");
                }
            }
        }

        if (drift.Unknown is { } unknown)
        {
            console.Line(Tone.Changed, "  Not all could be compared: ", unknown);
        }
    }
}
