using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Access;

/// <summary>One right, attachment or rule that is written in one of two templates only.</summary>
/// <remarks>How statements are grouped, ordered and spelled does not count, nor which of a role's policies they stand in.</remarks>
public sealed record AccessChange
{
    /// <summary>The resource that has it: the policy or the role; in the old template where it is gone.</summary>
    public required string LogicalId { get; init; }

    /// <summary>Whose access it is, or what it opens: <c>role AppRole</c>, <c>bucket Uploads</c>, <c>security group Web</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether the new template has it; false: the old one had it.</summary>
    public required bool IsAdded { get; init; }

    public required AccessEffect Effect { get; init; }

    /// <summary>How loudly to say it; a <see cref="Weight.Note"/> where nothing gets wider, and for most rights of a new resource.</summary>
    public required Weight Weight { get; init; }

    /// <summary>What is written, as a line of a difference: <c>Allow s3:PutObject on ${Uploads.Arn}/* to role AppRole</c>.</summary>
    public required string Line { get; init; }

    /// <summary>What it means, as a sentence: <c>Role AppRole may now do s3:PutObject on ${Uploads.Arn}/*.</c></summary>
    public required string Sentence { get; init; }

    /// <summary>What to do about it, one step each; empty when there is nothing to do.</summary>
    public IReadOnlyList<string> Remedy { get; init; } = [];
}
