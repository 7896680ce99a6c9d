using CfnGen.Model.Documents;

namespace CfnGen.Planning.Consequences.Exports;

/// <summary>Which of the other templates import a name.</summary>
internal sealed class Importers(IReadOnlyDictionary<string, TemplateDocument> neighbours)
{
    private List<KeyValuePair<string, NameShape>>? imports;

    /// <summary>In ordinal order.</summary>
    public IReadOnlyList<string> Of(TemplateNode exportName)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (NameShape.Of(exportName) is { } export)
        {
            foreach (var import in imports ??= All())
            {
                if (import.Value.Meets(export))
                {
                    names.Add(import.Key);
                }
            }
        }

        return [.. names];
    }

    private List<KeyValuePair<string, NameShape>> All()
    {
        var found = new List<KeyValuePair<string, NameShape>>();
        foreach (var neighbour in neighbours)
        {
            Collect(neighbour.Key, neighbour.Value.Root, found);
        }

        return found;
    }

    private static void Collect(string template, TemplateNode node, List<KeyValuePair<string, NameShape>> found)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(template, entry.Value, found);
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Collect(template, item, found);
                }

                break;
            case IntrinsicNode call when call.Function == IntrinsicFunction.ImportValue:
                if (NameShape.Of(call.Argument) is { } shape)
                {
                    found.Add(new(template, shape));
                }

                break;
            case IntrinsicNode call:
                Collect(template, call.Argument, found);
                break;
        }
    }
}
