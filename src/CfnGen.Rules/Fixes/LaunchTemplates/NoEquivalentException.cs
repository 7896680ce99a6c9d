using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>A launch configuration says something that no launch template can say, or that cannot be told from the file.</summary>
internal sealed class NoEquivalentException(string problem, SourceLocation location) : CfnGenException(problem)
{
    public SourceLocation Location { get; } = location;
}
