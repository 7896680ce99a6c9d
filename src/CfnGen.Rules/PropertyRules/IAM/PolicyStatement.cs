using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>One statement of a policy.</summary>
/// <param name="Place">The statement, a mapping.</param>
/// <param name="Kind">What the policy is for.</param>
/// <param name="Policy">The policy that it stands in.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record PolicyStatement(Place Place, PolicyKind Kind, PropertyValue Policy, Assumptions When)
{
    /// <summary>Those of all policies of a template, branches apart.</summary>
    public static IEnumerable<PolicyStatement> Of(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (!value.IsWhole || value.Place["Statement"] is not { } statements || PolicyKind.Of(value) is not { } kind)
            {
                continue;
            }

            foreach (var list in Branches.Of(statements, value.When, template.Conditions))
            {
                foreach (var item in list.Place.Node is SequenceNode ? list.Place.Items : [list.Place])
                {
                    foreach (var statement in Branches.Of(item, list.When, template.Conditions))
                    {
                        if (statement.Place.Node is MappingNode)
                        {
                            yield return new(statement.Place, kind, value, statement.When);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The texts of a part that takes one or a list, under its name or the opposite one; those that only deployment knows are left out.</summary>
    public IEnumerable<Place> Texts(CheckedTemplate template, string name, string opposite) =>
        (Place[name] ?? Place[opposite]) is { } part ? TextsOf(template, part, When) : [];

    /// <summary>The principals of one sort.</summary>
    public IEnumerable<Place> Principals(CheckedTemplate template, string sort)
    {
        if ((Place["Principal"] ?? Place["NotPrincipal"]) is not { } principal)
        {
            yield break;
        }

        foreach (var branch in Branches.Of(principal, When, template.Conditions))
        {
            foreach (var text in branch.Place[sort] is { } part ? TextsOf(template, part, branch.When) : [])
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<Place> TextsOf(CheckedTemplate template, Place part, Assumptions when)
    {
        foreach (var branch in Branches.Of(part, when, template.Conditions))
        {
            foreach (var item in branch.Place.Node is SequenceNode ? branch.Place.Items : [branch.Place])
            {
                foreach (var one in Branches.Of(item, branch.When, template.Conditions))
                {
                    if (one.Place.Text is { } text && !text.Contains("{{resolve:", StringComparison.Ordinal))
                    {
                        yield return one.Place;
                    }
                }
            }
        }
    }
}
