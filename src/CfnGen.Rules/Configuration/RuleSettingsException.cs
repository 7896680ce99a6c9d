using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Rules.Configuration;

/// <summary>A configuration file says something that is not understood, so nothing was checked.</summary>
public sealed class RuleSettingsException(IReadOnlyList<TemplateFormatException> problems)
    : CfnGenException(string.Join('\n', problems.Select(problem => problem.Message)))
{
    /// <summary>Everything that was found, each with its place.</summary>
    public IReadOnlyList<TemplateFormatException> Problems { get; } = problems;
}
