using CfnGen.Rules.Templates;

namespace CfnGen.Rules;

/// <summary>One thing that is true of a good template. Has no state: a template in, findings out.</summary>
/// <remarks>A value that only deploy time knows gives no finding.</remarks>
internal abstract class Rule
{
    public abstract RuleInfo Info { get; }

    public abstract IEnumerable<Finding> Check(CheckedTemplate template);

    /// <summary>A finding about a value.</summary>
    protected Finding At(Place place, string message) => new(Info, message, place.Source, place.Path);

    /// <summary>A finding about a key.</summary>
    protected Finding AtKey(Place place, string message) => new(Info, message, place.KeySource, place.Path);
}
