namespace CfnGen.Rules.Fixes;

/// <summary>The text of a template after fixes.</summary>
/// <param name="Text">The new text; the old one when nothing was fixed.</param>
/// <param name="Fixed">The findings that are no more.</param>
/// <param name="Left">Those that have a remedy which does not fit into this file's text: it would change something else too.</param>
public sealed record FixedTemplate(string Text, IReadOnlyList<Finding> Fixed, IReadOnlyList<Finding> Left);
