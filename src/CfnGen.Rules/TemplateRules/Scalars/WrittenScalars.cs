using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Scalars;

/// <summary>The scalars without quotes of which readers of YAML do not agree what they are.</summary>
internal static class WrittenScalars
{
    /// <summary>All of them, in the order of the page; keys are none.</summary>
    public static IReadOnlyList<Place> Of(CheckedTemplate template)
    {
        // Most templates have none, and then no place has to be made.
        if (!IsIn(template.Root.Node))
        {
            return [];
        }

        var found = new List<Place>();
        Collect(template.Root, found);
        return found;
    }

    /// <summary>Whether it is digits only, the first of them a zero: an account, a mode of a file, the number of a phone.</summary>
    public static bool HasLeadingZero(string written)
    {
        foreach (var character in written)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return written.Length > 1 && written[0] == '0';
    }

    private static bool IsIn(TemplateNode node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return scalar.Written is not null;
            case IntrinsicNode call:
                return IsIn(call.Argument);
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (IsIn(entry.Value))
                    {
                        return true;
                    }
                }

                return false;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    if (IsIn(item))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static void Collect(Place place, List<Place> found)
    {
        if (!IsIn(place.Node))
        {
            return;
        }

        switch (place.Node)
        {
            case ScalarNode:
                found.Add(place);
                break;
            case IntrinsicNode:
                Collect(place.Argument, found);
                break;
            default:
                foreach (var child in place.Node is MappingNode ? place.Entries : place.Items)
                {
                    Collect(child, found);
                }

                break;
        }
    }
}
