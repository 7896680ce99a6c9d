using CfnGen.Model.Documents;

namespace CfnGen.Planning.Changes;

/// <summary>One value that is not what it was.</summary>
/// <remarks>Two changes are equal only if they speak of the same nodes' content; sources and comments do not count.</remarks>
public sealed record ValueChange
{
    /// <summary>The way from the entry: <c>Properties.Tags[Name].Value</c>, <c>Metadata.AWS::CloudFormation::Init.config.files</c>, <c>DeletionPolicy</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What was written; null: nothing, the value is new.</summary>
    public TemplateNode? Before { get; init; }

    /// <summary>What is written now; null: nothing, the value is gone.</summary>
    public TemplateNode? After { get; init; }

    /// <summary>What this change alone does to the resource.</summary>
    public UpdateEffect Effect { get; init; }

    /// <summary>Why it has this effect; for <see cref="UpdateEffect.ReplacementIf"/> the words that complete "replacement if …". Null where the effect says it all.</summary>
    public string? Reason { get; init; }

    /// <summary>When the value changes at all, as words that complete "if …"; null: for certain.</summary>
    public string? When { get; init; }

    /// <summary>Null: it is written differently. Otherwise it is written as before, and this is why it changes.</summary>
    public Cause? Cause { get; init; }
}
