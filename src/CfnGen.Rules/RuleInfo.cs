namespace CfnGen.Rules;

/// <summary>What there is to know of a rule without running it.</summary>
/// <param name="Id">CG and four digits, the first of which is the family; never changed and never used again.</param>
/// <param name="Severity">How bad it is to break the rule.</param>
/// <param name="Sentence">What is true of a good template.</param>
/// <param name="Why">What happens otherwise.</param>
/// <param name="Source">The address of the page that says so.</param>
public sealed record RuleInfo(string Id, Severity Severity, string Sentence, string Why, string Source)
{
    /// <summary>Whether the rule runs unless somebody turns it off; a matter of taste does not.</summary>
    public bool OnByDefault { get; init; } = true;

    /// <summary>Whether <c>cfngen check --fix</c> mends what the rule finds, where the file's text allows it.</summary>
    public bool IsFixable { get; init; }

    /// <summary>Whether a secret stands where the rule looks, so that reports must not show the line.</summary>
    public bool HidesSource { get; init; }

    /// <summary>The rules that say less of the same mistake: what they find at the same place as this one is left out.</summary>
    internal IReadOnlyList<string> SaysMoreThan { get; init; } = [];

    /// <summary>A template, mostly a small part of one, that breaks the rule; null where it would be too long to show.</summary>
    public string? Wrong { get; init; }

    /// <summary>The same template, mended; null where <see cref="Wrong"/> is.</summary>
    public string? Right { get; init; }
}
