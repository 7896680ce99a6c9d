using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Cli.Diffing.Sources;
using CfnGen.Planning;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing;

/// <summary>Two versions of a template and what an update from one to the other does.</summary>
internal sealed class PlannedPair(TemplatePair pair, Plan plan)
{
    public string Name => pair.Name;

    public string Before => pair.Before.Label;

    public string After => pair.After.Label;

    /// <summary>With its sentences and lines of access without secrets; the values are shown only by way of <see cref="ShownChange"/>.</summary>
    public Plan Plan { get; } = plan with
    {
        Consequences = [.. plan.Consequences.Select(consequence => consequence with { Sentence = SecretText.InSentence(consequence.Sentence) })],
        AccessChanges = [.. plan.AccessChanges.Select(access => access with { Line = SecretText.InSentence(access.Line), Sentence = SecretText.InSentence(access.Sentence) })],
    };

    public HiddenParameters HiddenParameters { get; } = new(pair);

    /// <summary>Whether the value stands beside a name that speaks of a secret.</summary>
    public bool NamesSecret(ResourceChange resource, ValueChange change) => SecretPairs.Hold(pair, resource, change);

    public string Verdict { get; } = Planning.Verdict.Of(plan).ToString();

    /// <summary>What is to be said of a template that is new or gone; null for one that is there in both versions.</summary>
    public string? Note =>
        pair.Before.Document is null ? $"{Name} is new: there is no {Before}."
        : pair.After.Document is null ? $"No stack makes {Before} any more. What was deployed of it stays until somebody deletes that stack, which would delete this:"
        : null;
}
