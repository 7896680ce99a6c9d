using CfnGen.Model.Documents;

namespace CfnGen.Planning.Access.Situations;

/// <summary>One value that a place can have.</summary>
/// <param name="When">Where it has it.</param>
internal sealed record Branch(TemplateNode Node, Situation When)
{
    /// <summary>A key of a mapping, in each of its branches; none when there is no such key.</summary>
    public IReadOnlyList<Branch> this[string key] => Node is MappingNode mapping && mapping[key] is { } value ? Branches.Of(value, When) : [];
}
