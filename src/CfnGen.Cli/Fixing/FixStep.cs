namespace CfnGen.Cli.Fixing;

/// <summary>What <c>--fix</c> does to a template.</summary>
internal enum FixStep
{
    /// <summary>Mends the findings that have one remedy only.</summary>
    Findings,

    /// <summary>Turns launch configurations into launch templates.</summary>
    LaunchTemplate,
}
