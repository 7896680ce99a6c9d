namespace CfnGen.Planning.Changes;

/// <summary>What follows from the changes, said before it happens.</summary>
public sealed record Consequence
{
    public required ConsequenceKind Kind { get; init; }

    public required Weight Weight { get; init; }

    /// <summary>The logical id or the name that it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>One sentence: what will happen, with the values seen.</summary>
    public required string Sentence { get; init; }

    /// <summary>What to do, one step each; empty when there is nothing to do.</summary>
    public IReadOnlyList<string> Remedy { get; init; } = [];
}
