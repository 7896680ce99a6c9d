using CfnGen.Model.Documents;

namespace CfnGen.Rules.Templates;

/// <summary>A node of a template and the way to it from the root.</summary>
internal sealed class Place
{
    private readonly Place? parent;

    private Place(Place? parent, string name, TemplateNode node, SourceLocation keySource) =>
        (this.parent, Name, Node, KeySource) = (parent, name, node, keySource);

    /// <summary>The last step of the way: a key, an index or a function.</summary>
    public string Name { get; }

    public TemplateNode Node { get; }

    /// <summary>Where the value stands.</summary>
    public SourceLocation Source => Node.Source == default ? KeySource : Node.Source;

    /// <summary>Where the key stands; for an item or an argument, which have none, the value.</summary>
    public SourceLocation KeySource { get; }

    /// <summary>What a scalar says; null for anything else and for null itself.</summary>
    public string? Text => Node is ScalarNode { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>The way in one text: <c>Resources/Group/Properties/MinSize</c>; empty for the root.</summary>
    public string Path => parent is null || parent.parent is null ? Name : $"{parent.Path}/{Name}";

    /// <summary>The entries of a mapping; none for anything else.</summary>
    public Place[] Entries
    {
        get
        {
            if (Node is not MappingNode mapping)
            {
                return [];
            }

            var entries = new Place[mapping.Entries.Count];
            for (var index = 0; index < entries.Length; index++)
            {
                entries[index] = Child(mapping.Entries[index]);
            }

            return entries;
        }
    }

    /// <summary>The items of a sequence; none for anything else.</summary>
    public Place[] Items
    {
        get
        {
            if (Node is not SequenceNode sequence)
            {
                return [];
            }

            var items = new Place[sequence.Items.Count];
            for (var index = 0; index < items.Length; index++)
            {
                var item = sequence.Items[index];
                items[index] = new(this, Digits.Of(index), item, item.Source);
            }

            return items;
        }
    }

    /// <summary>The items of a sequence; itself for anything else, where one value stands for a list of one.</summary>
    public Place[] ItemsOrSelf => Node is SequenceNode ? Items : [this];

    /// <summary>What a function was given; itself for anything else.</summary>
    public Place Argument => Node is IntrinsicNode call ? new(this, call.Function.Name, call.Argument, call.Argument.Source) : this;

    /// <summary>The value of a key; null when this is no mapping or has no such key.</summary>
    public Place? this[string key]
    {
        get
        {
            if (Node is MappingNode mapping)
            {
                foreach (var entry in mapping.Entries)
                {
                    if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                    {
                        return Child(entry);
                    }
                }
            }

            return null;
        }
    }

    public static Place OfRoot(TemplateDocument document) => new(null, "", document.Root, document.Root.Source);

    public bool Calls(IntrinsicFunction function) => Node is IntrinsicNode call && call.Function == function;

    private Place Child(MappingEntry entry) => new(this, entry.Key, entry.Value, entry.KeySource);
}
