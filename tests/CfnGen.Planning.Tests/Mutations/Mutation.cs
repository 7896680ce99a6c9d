using CfnGen.Model.Documents;

namespace CfnGen.Planning.Tests.Mutations;

/// <summary>A template in which one value is not what it was.</summary>
/// <param name="Place">The keys and indexes that lead to the value.</param>
/// <param name="Document">The changed template.</param>
internal sealed record Mutation(IReadOnlyList<string> Place, TemplateDocument Document)
{
    public override string ToString() => string.Join('/', Place);
}
