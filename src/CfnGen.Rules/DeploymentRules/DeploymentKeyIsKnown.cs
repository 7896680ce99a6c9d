namespace CfnGen.Rules.DeploymentRules;

/// <summary>A deployment's file has no section that nobody reads.</summary>
internal sealed class DeploymentKeyIsKnown : DeploymentRule
{
    private static readonly string[] PipelineKeys = ["Parameters", "Tags", "StackPolicy"];
    private static readonly string[] GitSyncKeys = ["template-file-path", "parameters", "tags"];

    public override RuleInfo Info { get; } = new("CG1802", Severity.Warning,
        "The file of a deployment has no other sections than those that CodePipeline or Git sync reads.",
        "What stands below a misspelt section does not reach the stack.",
        PipelineFile)
    {
        Wrong = """
            {"Parameters": {"Stage": "prod"}, "Tag": {"team": "web"}}
            """,
        Right = """
            {"Parameters": {"Stage": "prod"}, "Tags": {"team": "web"}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        var (keys, reader) = deployment.Kind == DeploymentKind.Pipeline ? (PipelineKeys, "CodePipeline") : (GitSyncKeys, "Git sync");
        foreach (var entry in deployment.Root.Entries)
        {
            if (Array.IndexOf(keys, entry.Name) < 0)
            {
                yield return AtKey(entry, NearestName.Of(entry.Name, keys) is { } nearest
                    ? $"{reader} reads no '{entry.Name}'. Did you mean '{nearest}'?"
                    : $"{reader} reads no '{entry.Name}', only {string.Join(", ", keys)}.");
            }
        }
    }
}
