using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Something to know about a place in a file.</summary>
public sealed record SwitchNote(SourceLocation Location, string Message);
