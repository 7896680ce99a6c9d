using CfnGen.Cli.Deploying;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>What is known of an operation before it begins.</summary>
/// <param name="Changes">How many resources change; null: nobody has counted.</param>
/// <param name="Duration">How long it may take; null: nobody knows.</param>
internal sealed record Expectation(int? Changes, TimeSpan? Duration)
{
    public static Expectation None { get; } = new(null, null);

    /// <summary>How long things took in this stack before.</summary>
    public StackPast Past { get; init; } = StackPast.Unknown;

    /// <summary>Whether it was begun by somebody else before us, so that it is older than our watch.</summary>
    public bool IsUnderWay { get; init; }

    /// <param name="review">Null: nobody knows what changes, because it runs already.</param>
    /// <param name="forecast">The plan knows how an update rolls that was never made before, and the past knows what the plan does not look at: the longer one counts.</param>
    public static Expectation Of(ChangeSetReview? review, UpdateForecast? forecast, StackPast past)
    {
        var planned = forecast?.Duration;
        var before = review is null ? null : past.Of(review.Changes);
        return new(review?.Changes.Count, planned is null || before > planned ? before : planned) { Past = past };
    }

    /// <summary>How long the step that a resource is in takes.</summary>
    /// <returns>Null: nobody knows, as in a rollback, or in a nested stack, whose past is its own.</returns>
    public TimeSpan? Of(ResourceProgress resource, StackProgress operation) =>
        resource.Last.Path.Count > 0 || operation.Own?.Status.Value.Contains("ROLLBACK", StringComparison.Ordinal) == true ? null : Past.Of(resource.Last.LogicalId, resource.Step.Kind);
}
