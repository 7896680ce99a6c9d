using CfnGen.Model.Documents;

namespace CfnGen.Planning.Capacity;

/// <summary>What is supposed, one sentence each and none twice.</summary>
internal sealed class Assumptions
{
    private readonly List<string> sentences = [];

    public IReadOnlyList<string> Sentences => sentences;

    public void Note(string sentence)
    {
        if (!sentences.Contains(sentence))
        {
            sentences.Add(sentence);
        }
    }

    /// <param name="otherwise">What is taken instead; null: as if nothing were written.</param>
    public void NoteUnknown(string name, IntrinsicNode call, string? otherwise)
    {
        var taken = otherwise is null ? "it counts as left out" : $"{otherwise} is supposed";
        var remedy = call.Function == IntrinsicFunction.Ref && call.Argument is ScalarNode { Text: var parameter } ? $"; give the parameter '{parameter}' a value" : "";
        Note($"{name} is known only at the deployment: {taken}{remedy}.");
    }
}
