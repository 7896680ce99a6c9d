namespace CfnGen.Cli.Watching;

/// <summary>What is known of an operation before it begins.</summary>
/// <param name="Changes">How many resources change; null: nobody has counted.</param>
/// <param name="Duration">How long it may take, as the plan supposes; null: the plan supposes nothing.</param>
internal sealed record Expectation(int? Changes, TimeSpan? Duration)
{
    public static Expectation None { get; } = new(null, null);
}
