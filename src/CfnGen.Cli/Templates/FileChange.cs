namespace CfnGen.Cli.Templates;

/// <summary>What saving did to a file.</summary>
internal enum FileChange
{
    Unchanged,
    Created,
    Updated,
}
