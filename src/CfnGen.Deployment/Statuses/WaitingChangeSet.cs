namespace CfnGen.Deployment.Statuses;

/// <summary>A change set of ours that somebody may execute.</summary>
/// <param name="Link">The page of the console that shows it.</param>
public sealed record WaitingChangeSet(string Name, DateTimeOffset? Made, string Link);
