using System.Globalization;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Diffing.Reports;
using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Cli.Terminal;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Deploying;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Deploying;

/// <summary>What a deployment would do, for people who decide on it: what is lost first.</summary>
internal static class ReviewText
{
    /// <param name="rollbackIsOff">Whether what is done stays when the deployment fails.</param>
    public static void Write(IConsole console, StackHandle stack, DeployReview review, UpdateForecast? forecast, bool rollbackIsOff)
    {
        console.Line(Tone.Name, $"{stack}: {Heading(review)}");
        foreach (var change in ReviewOrder.Of(review.ChangeSet?.Changes ?? []))
        {
            console.Line(ReviewOrder.ToneOf(change), $"{ReviewOrder.SignOf(change)} {change.LogicalId}", $"  {change.Type}: {Text(change)}{Doubt(change, forecast)}");
        }

        foreach (var change in review.Settings)
        {
            console.Line(Tone.Changed, $"~ {SettingWords.NameOf(change.Setting)}", $": {SettingWords.ChangeOf(change)}");
        }

        if (rollbackIsOff && Replaced(review) is { Length: > 0 } replaced)
        {
            console.Line(Tone.Removed, $"! Rollback is off, and CloudFormation refuses replacements then: {replaced}.", " Deploy that without --disable-rollback.");
        }

        if (forecast?.Problem is { } problem)
        {
            console.Line(Tone.Faint, $"No plan of our own beside the change set: {problem}");
        }

        if (forecast?.Plan is { } plan)
        {
            var shown = new ShownConsole(console);
            ConsequenceLines.Write(shown, plan, weight => weight != Weight.Note);
            foreach (var update in forecast.Updates)
            {
                CapacityLines.Write(shown, update);
            }

            if (forecast.Updates.Any())
            {
                console.Line(Tone.Plain, "");
            }
        }
    }

    private static string Replaced(DeployReview review) =>
        string.Join(", ", (review.ChangeSet?.Changes ?? []).Where(change => change.IsReplacement).Select(change => change.LogicalId));

    private static string Heading(DeployReview review)
    {
        if (review.ChangeSet is not { } changeSet)
        {
            return "nothing in the template changes, only what stands beside it";
        }

        var count = changeSet.Changes.Count;
        return count == 0 ? "no resource changes, only outputs, tags or the like"
            : changeSet.Creates ? string.Create(CultureInfo.InvariantCulture, $"a new stack of {count} {(count == 1 ? "resource" : "resources")}")
            : ReviewOrder.Summary(changeSet.Changes);
    }

    private static string Text(ReviewedChange change) =>
        change.Causes.Count == 0 ? ReviewOrder.WordOf(change) : $"{ReviewOrder.WordOf(change)} ({string.Join(", ", change.Causes)})";

    /// <summary>What CloudFormation leaves open our plan may know.</summary>
    private static string Doubt(ReviewedChange change, UpdateForecast? forecast) =>
        change.Replacement?.Value == "Conditional" && forecast?.Plan?.Resources.FirstOrDefault(known => known.LogicalId == change.LogicalId) is { } planned
            ? $"; by our plan: {StandIns.Shown(EffectWords.Of(planned))}"
            : "";
}
