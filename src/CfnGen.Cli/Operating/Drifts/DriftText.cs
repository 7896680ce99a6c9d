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
    /// <param name="templates">What the stacks were made of, by their ids; null: nobody knows.</param>
    public static void Write(IConsole console, StackHandle stack, StackDrift drift, IReadOnlyDictionary<string, TemplateDocument?> templates)
    {
        var compared = string.Create(CultureInfo.InvariantCulture, $"{drift.Compared} {(drift.Compared == 1 ? "resource" : "resources")} compared");
        console.Line(drift.IsDrifted ? Tone.Changed : Tone.Good, $"{stack}: {(drift.IsDrifted ? "changed by hand" : "as deployed")}", $" ({compared})");
        foreach (var resource in drift.Resources)
        {
            if (resource.IsDeleted)
            {
                console.Line(Tone.Removed, $"  - {resource.Name}", $" ({resource.Type}) is gone");
                continue;
            }

            console.Line(Tone.Changed, $"  ~ {resource.Name}", $" ({resource.Type})");
            foreach (var change in DriftedProperties.Of(resource, templates[resource.StackId]))
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
