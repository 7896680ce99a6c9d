using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Comparison;

namespace CfnGen.Planning.Effects;

/// <summary>A value that changes although it is written as before.</summary>
/// <param name="Doubt">When it changes, as words that complete "if …"; null: for certain.</param>
internal sealed record IndirectChange(ValuePath Path, TemplateNode? Before, TemplateNode? After, Cause Cause, string? Doubt = null)
{
    public bool IsSure => Doubt is null;
}
