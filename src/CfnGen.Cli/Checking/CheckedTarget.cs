namespace CfnGen.Cli.Checking;

/// <summary>What became of a target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Source">What the rules found; null for a file that is no template, and after a failure.</param>
/// <param name="Failure">Why it could not be checked; null when it could.</param>
internal sealed record CheckedTarget(CheckTarget Target, CheckedSource? Source, Exception? Failure);
