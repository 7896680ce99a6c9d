namespace CfnGen.Architecture.Tests.Projects;

/// <summary>Who may know whom. References point one way; a project that is not here may not exist.</summary>
internal static class ReferenceTable
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["CfnGen.Model"] = [],
        ["CfnGen.Catalogue"] = [],
        ["CfnGen.Resources"] = ["CfnGen.Model"],
        ["CfnGen.Codegen"] = ["CfnGen.Catalogue", "CfnGen.Model"],
        ["CfnGen.Rules"] = ["CfnGen.Catalogue", "CfnGen.Model"],
        ["CfnGen.Planning"] = ["CfnGen.Catalogue", "CfnGen.Model"],
        ["CfnGen.Deployment"] = ["CfnGen.Model"],
        ["CfnGen.Stacks"] = ["CfnGen.Resources", "CfnGen.Model"],
        ["CfnGen.Cli"] = ["CfnGen.Stacks", "CfnGen.Resources", "CfnGen.Codegen", "CfnGen.Rules", "CfnGen.Planning", "CfnGen.Deployment", "CfnGen.Catalogue", "CfnGen.Model"],
        ["CfnGen.Refresh"] = ["CfnGen.Codegen", "CfnGen.Catalogue", "CfnGen.Model"],
    };

    public static IEnumerable<string> Projects => Allowed.Keys;

    /// <summary>The references that the table does not allow, as sentences.</summary>
    public static IEnumerable<string> Violations(string project, IEnumerable<string> references)
    {
        if (!Allowed.TryGetValue(project, out var allowed))
        {
            return [$"{project} is not in the table of references."];
        }

        return references.Where(name => !allowed.Contains(name)).Select(name => $"{project} must not know {name}.");
    }
}
