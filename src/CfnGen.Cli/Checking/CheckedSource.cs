using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>Something that was checked: a template, or the file of a deployment.</summary>
/// <param name="Name">The stack's name, or the file as the user wrote it.</param>
/// <param name="Findings">What the rules found.</param>
/// <param name="Lines">The lines of the file; none for a stack.</param>
internal sealed record CheckedSource(string Name, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Lines)
{
    /// <summary>Whether it is the file of a deployment, and no template.</summary>
    public bool IsDeployment { get; init; }

    public bool HasFindingOf(Severity least)
    {
        foreach (var finding in Findings)
        {
            if (finding.Severity >= least)
            {
                return true;
            }
        }

        return false;
    }
}
