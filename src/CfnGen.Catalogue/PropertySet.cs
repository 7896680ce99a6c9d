using System.Collections;

namespace CfnGen.Catalogue;

/// <summary>The properties of a shape, in ordinal order of their names.</summary>
public sealed class PropertySet : IReadOnlyList<Property>
{
    private readonly Property[] properties;

    internal PropertySet(Property[] ordered) => properties = ordered;

    public static PropertySet Empty { get; } = new([]);

    public int Count => properties.Length;

    public Property this[int index] => properties[index];

    /// <summary>The property of that exact name, or null.</summary>
    public Property? Find(string name)
    {
        // One after the other, as they are few: the comparison that a binary search needs is compiled anew at every start.
        foreach (var property in properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal))
            {
                return property;
            }
        }

        return null;
    }

    public IEnumerator<Property> GetEnumerator() => ((IEnumerable<Property>)properties).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The properties, put into order.</summary>
    public static PropertySet Of(IEnumerable<Property> properties)
    {
        var ordered = properties.ToArray();
        Array.Sort(ordered, (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return new(ordered);
    }
}
