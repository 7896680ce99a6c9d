using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Deploying;

/// <summary>How a deployment of one stack ended, and what a person needs to know of it.</summary>
/// <param name="Explanation">A sentence or two: what happened and what to do next; null where the result says it all.</param>
/// <param name="Stack">As it is now; null when there is none.</param>
/// <param name="Review">What was decided on; null when it did not come to that.</param>
/// <param name="Progress">What was seen of the operation; null when none ran.</param>
/// <param name="Took">From the first call to the last.</param>
public sealed record DeployOutcome(
    string StackName,
    DeployResult Result,
    string? Explanation,
    CurrentStack? Stack,
    DeployReview? Review,
    StackProgress? Progress,
    TimeSpan Took);
