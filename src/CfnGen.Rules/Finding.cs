using CfnGen.Model.Documents;

namespace CfnGen.Rules;

/// <summary>One place where a template breaks a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What to do, with the values seen.</param>
/// <param name="Location">The line and column of a file, or the member of a stack.</param>
/// <param name="Path">The way from the template's root, parted by slashes: <c>Resources/Group/Properties/MinSize</c>.</param>
public sealed record Finding(RuleInfo Rule, string Message, SourceLocation Location, string Path)
{
    private readonly bool hidesSource;

    public Severity Severity => Rule.Severity;

    /// <summary>Whether a secret stands there, so that a report must not show the line.</summary>
    public bool HidesSource
    {
        get => hidesSource || Rule.HidesSource;
        init => hidesSource = value;
    }
}
