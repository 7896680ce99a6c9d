using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>A template that was checked.</summary>
/// <param name="Name">The stack's name, or the file as the user wrote it.</param>
/// <param name="Findings">What the rules found.</param>
/// <param name="Lines">The lines of the file; none for a stack.</param>
internal sealed record CheckedSource(string Name, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Lines)
{
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
