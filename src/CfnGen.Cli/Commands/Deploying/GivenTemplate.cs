namespace CfnGen.Cli.Commands.Deploying;

/// <summary>What a template is deployed with, as the user wrote it. A deployment of an environment brings its own.</summary>
/// <param name="StackName">Null: not given.</param>
/// <param name="Parameters">Each <c>Name=Value</c>; they win over the files.</param>
/// <param name="Files">Files of parameters, a later one winning over an earlier one.</param>
/// <param name="Tags">Each <c>Key=Value</c>.</param>
internal sealed record GivenTemplate(
    string? StackName,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Capabilities)
{
    /// <summary>The first option that was given; null: none.</summary>
    public string? Given =>
        StackName is not null ? "--stack-name"
        : Parameters.Count > 0 ? "--parameter"
        : Files.Count > 0 ? "--parameters"
        : Tags.Count > 0 ? "--tag"
        : Capabilities.Count > 0 ? "--capability"
        : null;
}
