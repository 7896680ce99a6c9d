using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>Looks from an object at those that it holds.</summary>
internal static class InnerObjects
{
    /// <summary>What an object holds of one of its resource's property types, at any depth, once for each branch.</summary>
    public static IEnumerable<CheckedObject> Inside(this CheckedTemplate template, CheckedObject outer, string definition)
    {
        var start = $"{outer.Place.Path}/";
        foreach (var inner in template.Properties.ObjectsOf(outer.Resource.Type ?? "", definition))
        {
            if (ReferenceEquals(inner.Resource, outer.Resource) && inner.Place.Path.StartsWith(start, StringComparison.Ordinal))
            {
                yield return inner;
            }
        }
    }
}
