namespace CfnGen.Model;

/// <summary>Findings of <c>cfngen check</c> that an author wants to have on a resource.</summary>
public static class Allowances
{
    /// <summary>The same resource, on which a rule may be broken: <c>new LaunchConfiguration { … }.Allow("CG3015", "This account is older than October 2024.")</c>.</summary>
    /// <param name="resource">The resource that breaks the rule.</param>
    /// <param name="rule">The rule's id, such as <c>CG3015</c>: <c>cfngen rules</c> lists them.</param>
    /// <param name="because">Why it is meant so. It stands in the template, below <c>Metadata</c>, where anyone who may describe the stack reads it.</param>
    /// <exception cref="FormatException"><paramref name="rule"/> is no id of a rule.</exception>
    /// <exception cref="ArgumentException">The reason is empty, or the rule is allowed already.</exception>
    public static T Allow<T>(this T resource, string rule, string because)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(because);
        if (rule is not ['C', 'G', .. { Length: 4 } digits] || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            throw new FormatException($"'{rule}' is no id of a rule, which is CG and four digits: 'cfngen rules' lists them.");
        }

        return string.IsNullOrWhiteSpace(because)
            ? throw new ArgumentException($"Say why {rule} may be broken here: without a reason the finding stays.", nameof(because))
            : (T)(resource with { Allowed = Extended(resource.Allowed, rule, because) });
    }

    private static CfnMap<CfnString> Extended(CfnMap<CfnString>? allowed, string rule, string because)
    {
        var extended = new CfnMap<CfnString>();
        foreach (var (id, reason) in allowed ?? [])
        {
            if (id == rule)
            {
                throw new ArgumentException($"{rule} is allowed here already: keep one of the two reasons.", nameof(rule));
            }

            extended.Add(id, reason);
        }

        extended.Add(rule, because);
        return extended;
    }
}
