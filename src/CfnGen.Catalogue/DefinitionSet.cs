using System.Collections;
using CfnGen.Catalogue.Text;

namespace CfnGen.Catalogue;

/// <summary>The nested property types of a resource type, in ordinal order of their names, each read when it is asked for.</summary>
public sealed class DefinitionSet : IReadOnlyList<Definition>
{
    private readonly DefinitionText[] texts;
    private readonly Definition?[] definitions;

    internal DefinitionSet(DefinitionText[] ordered) => (texts, definitions) = (ordered, new Definition?[ordered.Length]);

    private DefinitionSet(Definition[] ordered) =>
        (texts, definitions) = (Array.ConvertAll(ordered, definition => new DefinitionText(definition.Name, "", 0, 0)), ordered);

    public static DefinitionSet Empty { get; } = new(Array.Empty<DefinitionText>());

    public int Count => texts.Length;

    public Definition this[int index] => definitions[index] ??= texts[index].Read();

    /// <summary>The definition of that exact name, or null.</summary>
    public Definition? Find(string name)
    {
        for (var index = 0; index < texts.Length; index++)
        {
            if (string.Equals(texts[index].Name, name, StringComparison.Ordinal))
            {
                return this[index];
            }
        }

        return null;
    }

    public IEnumerator<Definition> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static DefinitionSet Of(IEnumerable<Definition> definitions) =>
        new(definitions.OrderBy(definition => definition.Name, StringComparer.Ordinal).ToArray());
}
