using CfnGen.Rules.Templates;

namespace CfnGen.Rules;

/// <summary>The rules of one folder. They are made when a template first needs them, because each costs time at a start.</summary>
/// <param name="prefixes">How the names of the types begin that the rules are about, such as <c>AWS::EC2::</c>; none: every template is their business.</param>
internal abstract class RuleGroup(params string[] prefixes)
{
    private Rule[]? rules;

    public IReadOnlyList<Rule> Rules => rules ??= Make();

    /// <summary>Whether the template has a resource that the rules are about.</summary>
    public bool Concerns(CheckedTemplate template)
    {
        if (prefixes.Length == 0)
        {
            return true;
        }

        return HasOne(template.AllResources) || HasOne(template.LoopResources);
    }

    protected abstract Rule[] Make();

    private bool HasOne(IReadOnlyList<CheckedResource> resources)
    {
        foreach (var resource in resources)
        {
            foreach (var prefix in prefixes)
            {
                if (resource.Type?.StartsWith(prefix, StringComparison.Ordinal) == true)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
