namespace CfnGen.Catalogue;

/// <summary>The type of a value: one of <see cref="ScalarType"/>, <see cref="ListType"/>, <see cref="MapType"/>, <see cref="DefinitionType"/>, <see cref="UnionType"/>.</summary>
/// <remarks>
/// Compares by content. <see cref="object.ToString"/> gives the catalogue's notation: <c>string</c>, <c>[]string</c> for a list, <c>{}string</c> for a
/// map, <c>#Name</c> for a definition, <c>json|string</c> for a union, which stands in parentheses inside a list or map.
/// </remarks>
public abstract record PropertyType
{
    private protected PropertyType()
    {
    }

    /// <summary>What a list or map holds, however deep; itself for the others.</summary>
    public PropertyType Innermost
    {
        get
        {
            var type = this;
            while (true)
            {
                switch (type)
                {
                    case ListType list:
                        type = list.Item;
                        break;
                    case MapType map:
                        type = map.Item;
                        break;
                    default:
                        return type;
                }
            }
        }
    }
}
