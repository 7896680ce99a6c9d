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
        var (low, high) = (0, properties.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(properties[middle].Name, name);
            if (order == 0)
            {
                return properties[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
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
