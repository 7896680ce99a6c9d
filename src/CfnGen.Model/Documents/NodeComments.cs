namespace CfnGen.Model.Documents;

/// <summary>The comments that belong to one entry of a mapping or sequence, or to a whole document, without their <c>#</c> and its blank.</summary>
/// <remarks>JSON has none, so writing JSON drops them. They never count when nodes are compared.</remarks>
public sealed class NodeComments
{
    /// <summary>Lines of their own before the entry.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>The one at the end of the entry's first line; null when there is none.</summary>
    public string? Behind { get; init; }

    /// <summary>Lines of their own after the entry's last one, where no other entry follows at that depth.</summary>
    public IReadOnlyList<string> After { get; init; } = [];
}
