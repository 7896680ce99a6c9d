using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>The names that a reference may name.</summary>
internal static class KnownNames
{
    /// <summary>A message with the nearest correct name behind it, where there is one.</summary>
    public static string SuggestFor(string message, string name, IReadOnlyList<string> candidates) =>
        $"{message}{NearestName.Question(name, candidates)}";

    public static IReadOnlyList<string> Of(TemplateSection section)
    {
        var names = new string[section.Entries.Count];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = section.Entries[index].Name;
        }

        return names;
    }

    public static IReadOnlyList<string> RefTargets(CheckedTemplate template, Reference reference) => SeesResources(reference)
        ? [.. Of(template.Resources), .. Of(template.Parameters), .. PseudoParameters.All]
        : [.. Of(template.Parameters), .. PseudoParameters.All];

    public static bool MayBeRefTarget(CheckedTemplate template, Reference reference) =>
        PseudoParameters.Contain(reference.Target)
        || template.Parameters.MayHold(reference.Target)
        || (SeesResources(reference) && MayBeResource(template, reference.Target))
        || template.Macros.MayChangeAnything;

    /// <summary>Whether a resource of this name is here, or a macro may make it.</summary>
    public static bool MayBeResource(CheckedTemplate template, string name) =>
        template.Resources.MayHold(name) || template.Macros.MayChangeAnything || IsMadeByServerless(template, name);

    // AWS::Serverless makes resources whose names begin with that of the resource they come from, and the default ServerlessRestApi.
    private static bool IsMadeByServerless(CheckedTemplate template, string name)
    {
        if (!template.Macros.Include(Macros.Serverless))
        {
            return false;
        }

        foreach (var resource in template.AllResources)
        {
            if (resource.Type is { } type && type.StartsWith("AWS::Serverless::", StringComparison.Ordinal)
                && name.StartsWith(resource.Name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return name.StartsWith("Serverless", StringComparison.Ordinal);
    }

    /// <summary>Whether it names a resource where none is there yet: conditions and rules are computed before resources are made.</summary>
    public static bool IsOutOfSight(CheckedTemplate template, Reference reference) =>
        !SeesResources(reference) && template.Resources.Find(reference.Target) is not null;

    /// <summary>For messages: what such a reference stands in.</summary>
    public static string Reader(Reference reference) => reference.Owner.Section == SectionNames.Rules ? "a rule" : "a condition";

    private static bool SeesResources(Reference reference) => reference.Owner.Section is SectionNames.Resources or SectionNames.Outputs;
}
