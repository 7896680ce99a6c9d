using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scripts;

/// <summary>Looks for a text anywhere inside a part of a template.</summary>
internal static class TextSearch
{
    /// <summary>Whether a key or a text in it is what is sought, also in what functions are given.</summary>
    public static bool Holds(this Place? place, Predicate<string> isSought)
    {
        if (place is null)
        {
            return false;
        }

        if (isSought(place.Name) || (place.Text is { } text && isSought(text)))
        {
            return true;
        }

        foreach (var inner in place.Node is MappingNode ? place.Entries : place.Node is IntrinsicNode ? [place.Argument] : place.Items)
        {
            if (inner.Holds(isSought))
            {
                return true;
            }
        }

        return false;
    }
}
