using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>The names that are named somewhere.</summary>
internal static class UsedNames
{
    public static HashSet<string> Of(CheckedTemplate template, ReferenceKind kind)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in template.References)
        {
            if (reference.Kind == kind)
            {
                names.Add(reference.Target);
            }
        }

        return names;
    }
}
