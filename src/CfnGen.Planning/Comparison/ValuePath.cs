using System.Globalization;
using System.Text;

namespace CfnGen.Planning.Comparison;

/// <summary>The way from an entry of a section to a value in it.</summary>
internal sealed class ValuePath
{
    private const string If = " if ";
    private const string Unless = " unless ";

    private ValuePath(ValuePath? parent, StepKind kind, string name) => (Parent, Kind, Name) = (parent, kind, name);

    private enum StepKind
    {
        Key,
        Item,
        Branch,
    }

    /// <summary>Null for the first step.</summary>
    public ValuePath? Parent { get; }

    /// <summary>The key, the item's name or index, or the branch's words.</summary>
    public string Name { get; }

    /// <summary>Whether the last step goes to an item of a list, whose name or index is no key of a type.</summary>
    public bool IsItem => Kind == StepKind.Item;

    /// <summary>Whether the last step goes to a branch of a condition, where the type stays the same.</summary>
    public bool IsBranch => Kind == StepKind.Branch;

    private StepKind Kind { get; }

    public static ValuePath Root(string key) => new(null, StepKind.Key, key);

    public ValuePath Key(string key) => new(this, StepKind.Key, key);

    public ValuePath Item(string name) => new(this, StepKind.Item, name);

    public ValuePath Item(int index) => new(this, StepKind.Item, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>What must hold for the value to count, as words that complete "if …"; null: nothing.</summary>
    public string? When()
    {
        string? when = null;
        for (var step = this; step is not null; step = step.Parent)
        {
            if (step.IsBranch)
            {
                var one = step.Name.StartsWith(Unless, StringComparison.Ordinal) ? $"{step.Name[Unless.Length..]} does not hold" : $"{step.Name[If.Length..]} holds";
                when = when is null ? one : $"{one} and {when}";
            }
        }

        return when;
    }

    public ValuePath Branch(string condition, bool holds) => new(this, StepKind.Branch, (holds ? If : Unless) + condition);

    /// <summary>Whether another path is this one or leads through it.</summary>
    public bool Holds(ValuePath other)
    {
        var text = ToString();
        var longer = other.ToString();
        return longer.StartsWith(text, StringComparison.Ordinal) && (longer.Length == text.Length || longer[text.Length] is '.' or '[' or ' ');
    }

    /// <summary>The steps below the first: keys, and items by name or index.</summary>
    public IReadOnlyList<string> Steps()
    {
        var steps = new List<string>();
        for (var step = this; step.Parent is { } parent; step = parent)
        {
            if (!step.IsBranch)
            {
                steps.Insert(0, step.Name);
            }
        }

        return steps;
    }

    /// <summary><c>Properties.Tags[Name].Value if IsProduction</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private void Write(StringBuilder text)
    {
        Parent?.Write(text);
        switch (Kind)
        {
            case StepKind.Item:
                text.Append('[').Append(Name).Append(']');
                break;
            case StepKind.Branch:
                text.Append(Name);
                break;
            default:
                text.Append(Parent is null ? "" : ".").Append(Name);
                break;
        }
    }
}
