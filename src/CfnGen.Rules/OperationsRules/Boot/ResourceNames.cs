using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>The names of a template's resources, for those who misspelt one.</summary>
internal static class ResourceNames
{
    public static string? Nearest(string name, CheckedTemplate template)
    {
        var names = new List<string>();
        foreach (var resource in template.AllResources)
        {
            names.Add(resource.Name);
        }

        return NearestName.Of(name, names);
    }
}
