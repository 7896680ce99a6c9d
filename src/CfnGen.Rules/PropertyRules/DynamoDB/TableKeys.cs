using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.DynamoDB;

/// <summary>The attributes that a table declares, and those of which its keys and those of its indexes consist.</summary>
internal sealed class TableKeys
{
    private const string Attributes = "AttributeDefinitions";
    private const string Name = "AttributeName";

    private readonly CheckedTemplate template;
    private readonly CheckedObject table;
    private readonly List<Place> names = [];
    private bool areAllKnown;

    public TableKeys(CheckedTemplate template, CheckedObject table)
    {
        (this.template, this.table) = (template, table);
        Defined = NamesInList.Of(template, table, Attributes, Name);

        // Vectors are searched by attributes of their own.
        areAllKnown = !table.HasMacro && table.Find("VectorIndexes") is null;
        AddKeys(table);

        // A table without a key is another rule's matter: its attributes are not there for nothing.
        areAllKnown &= names.Count > 0;
        foreach (var list in new[] { "GlobalSecondaryIndexes", "LocalSecondaryIndexes" })
        {
            foreach (var value in template.Values(table, list))
            {
                areAllKnown &= value.Place.Node is SequenceNode;
                NoteOdd(value);
            }
        }

        foreach (var index in new[] { "GlobalSecondaryIndex", "LocalSecondaryIndex" })
        {
            foreach (var inner in template.Inside(table, index))
            {
                AddKeys(inner);
            }
        }
    }

    public NamesInList Defined { get; }

    /// <summary>The names in keys, in the order of the page.</summary>
    public IReadOnlyList<Place> Names => names;

    /// <summary>The declared names of which no key consists, in any branch.</summary>
    public List<Place> Unused()
    {
        var unused = new List<Place>();
        foreach (var value in areAllKnown ? template.Values(table, Attributes) : [])
        {
            foreach (var item in value.Place.Items)
            {
                foreach (var one in Branches.Of(item, value.When, template.Conditions))
                {
                    if (one.Place[Name] is { Text: { } text } name && !DynamicReference.IsIn(text) && !IsInKey(text))
                    {
                        unused.Add(name);
                    }
                }
            }
        }

        return unused;
    }

    private bool IsInKey(string text)
    {
        foreach (var name in names)
        {
            if (string.Equals(name.Text, text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void AddKeys(CheckedObject owner)
    {
        foreach (var value in template.Values(owner, "KeySchema"))
        {
            areAllKnown &= value.Place.Node is SequenceNode;
            foreach (var item in value.Place.Items)
            {
                foreach (var one in Branches.Of(item, value.When, template.Conditions))
                {
                    AddKey(one);
                }
            }
        }
    }

    private void AddKey(Branch key)
    {
        if (Branches.IsNoValue(key.Place))
        {
            return;
        }

        if (key.Place[Name] is not { } name)
        {
            areAllKnown = false;
            return;
        }

        foreach (var branch in Branches.Of(name, key.When, template.Conditions))
        {
            names.Add(branch.Place);
            areAllKnown &= branch.Place.Text is { } text && !DynamicReference.IsIn(text);
        }
    }

    // An index that a function gives may have any keys.
    private void NoteOdd(Branch list)
    {
        foreach (var item in list.Place.Items)
        {
            foreach (var one in Branches.Of(item, list.When, template.Conditions))
            {
                areAllKnown &= one.Place.Node is MappingNode || Branches.IsNoValue(one.Place);
            }
        }
    }
}
