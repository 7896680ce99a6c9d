using System.Collections;
using CfnGen.Catalogue.Text;

namespace CfnGen.Catalogue;

/// <summary>The nested property types of a resource type, in ordinal order of their names, each read when it is asked for.</summary>
public sealed class DefinitionSet : IReadOnlyList<Definition>
{
    private readonly TypeBlock? block;
    private Entry[]? entries;

    internal DefinitionSet(TypeBlock block) => this.block = block;

    private DefinitionSet(Entry[] entries) => this.entries = entries;

    public static DefinitionSet Empty { get; } = new([]);

    public int Count => Entries.Length;

    private Entry[] Entries => entries ??= Array.ConvertAll(block!.Definitions(), text => new Entry(text.Name, text));

    public Definition this[int index] => Entries[index].Definition;

    /// <summary>The definition of that exact name, or null.</summary>
    public Definition? Find(string name)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Name, name, StringComparison.Ordinal))
            {
                return entry.Definition;
            }
        }

        return null;
    }

    public IEnumerator<Definition> GetEnumerator()
    {
        foreach (var entry in Entries)
        {
            yield return entry.Definition;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static DefinitionSet Of(IEnumerable<Definition> definitions) =>
        new(definitions.OrderBy(definition => definition.Name, StringComparer.Ordinal)
            .Select(definition => new Entry(definition.Name, null) { Definition = definition }).ToArray());

    // Two threads may read the same definition twice; both get equal ones.
    private sealed class Entry(string name, DefinitionText? text)
    {
        private Definition? definition;

        public string Name => name;

        public Definition Definition
        {
            get => definition ??= text!.Read();
            init => definition = value;
        }
    }
}
