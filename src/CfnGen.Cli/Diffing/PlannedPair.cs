using CfnGen.Cli.Diffing.Sources;
using CfnGen.Planning;

namespace CfnGen.Cli.Diffing;

/// <summary>Two versions of a template and what an update from one to the other does.</summary>
/// <remarks>Both are of templates with stand-ins for secrets: what is shown of a plan goes through a <see cref="Secrets.ShownConsole"/>.</remarks>
internal sealed class PlannedPair(TemplatePair pair, Plan plan)
{
    public string Name => pair.Name;

    public string Before => pair.Before.Label;

    public string After => pair.After.Label;

    public Plan Plan => plan;

    public string Verdict { get; } = Planning.Verdict.Of(plan).ToString();

    /// <summary>What is to be said of a template that is new or gone; null for one that is there in both versions.</summary>
    public string? Note =>
        pair.Before.Document is null ? $"{Name} is new: there is no {Before}."
        : pair.After.Document is null ? $"No stack makes {Before} any more. What was deployed of it stays until somebody deletes that stack, which would delete this:"
        : null;
}
