namespace CfnGen.Deployment.Watching;

/// <summary>One thing that is done to a resource. An update, its rollback and the deletion of what was replaced are three, though all of one operation.</summary>
/// <param name="Started">By AWS's clock.</param>
public sealed record ResourceStep(StepKind Kind, DateTimeOffset Started)
{
    /// <param name="before">The resource's event before; null for its first.</param>
    /// <param name="step">The step that this event was of.</param>
    /// <returns>The same step when it goes on.</returns>
    internal static ResourceStep Of(WatchedEvent seen, WatchedEvent? before, ResourceStep? step)
    {
        if (step is null || before is not { IsBusy: true } || VerbOf(before) != VerbOf(seen))
        {
            return new(KindOf(seen), seen.Time);
        }

        // Some resources find out on the way that another one has to take their place.
        return KindOf(seen) == StepKind.Replace ? step with { Kind = StepKind.Replace } : step;
    }

    private static StepKind KindOf(WatchedEvent seen) => VerbOf(seen) switch
    {
        "CREATE" => StepKind.Create,
        "UPDATE" => seen.Reason?.Contains("new physical resource", StringComparison.Ordinal) == true ? StepKind.Replace : StepKind.Update,
        "DELETE" => StepKind.Delete,
        _ => StepKind.Other,
    };

    private static string VerbOf(WatchedEvent seen)
    {
        var end = seen.Status.Value.IndexOf('_', StringComparison.Ordinal);
        return end < 0 ? seen.Status.Value : seen.Status.Value[..end];
    }
}
