using CfnGen.Model.Documents;

namespace CfnGen.Rules.DeploymentRules;

/// <summary>How the file of a deployment is told from other YAML and JSON.</summary>
internal static class DeploymentForm
{
    private static readonly string[] GitSyncEndings = [".deployment.yaml", ".deployment.yml"];

    /// <summary>Whose file it is; null when it is no deployment's.</summary>
    public static DeploymentKind? KindOf(MappingNode root, string fileName) =>
        root["template-file-path"] is not null || Array.Exists(GitSyncEndings, ending => fileName.EndsWith(ending, StringComparison.Ordinal)) ? DeploymentKind.GitSync
        : root["Resources"] is null && root["StackPolicy"] is MappingNode ? DeploymentKind.Pipeline
        : root["Resources"] is null && root["Parameters"] is MappingNode parameters && GivesValues(parameters) ? DeploymentKind.Pipeline
        : null;

    // A template's parameters are declared, each with a mapping.
    private static bool GivesValues(MappingNode parameters)
    {
        foreach (var entry in parameters.Entries)
        {
            if (entry.Value is MappingNode)
            {
                return false;
            }
        }

        return parameters.Entries.Count > 0;
    }
}
