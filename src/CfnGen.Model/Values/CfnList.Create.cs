using System.ComponentModel;

namespace CfnGen.Model;

/// <summary>Makes lists of collection expressions.</summary>
public static class CfnList
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static CfnList<T> Create<T>(ReadOnlySpan<T> items)
        where T : class, ITemplateValue => new(items.ToArray());
}
