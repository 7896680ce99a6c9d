using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Policies;

/// <summary>One statement of a policy, wherever in a template the policy stands.</summary>
/// <param name="Place">The statement, a mapping.</param>
/// <param name="Kind">What the policy is for; null when that is not known well enough.</param>
/// <param name="Policy">The policy that it stands in.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record PolicyStatement(Place Place, PolicyKind? Kind, PropertyValue Policy, Assumptions When)
{
    /// <summary>Whether it allows something to anybody who is meant, under no condition.</summary>
    public bool AllowsAlways => Place["Effect"]?.Text == "Allow" && Place["Condition"] is null;

    /// <summary>The actions that stand in no branch.</summary>
    public Place[] Actions => Place["Action"]?.ItemsOrSelf ?? [];

    /// <summary>The asterisk that stands for everybody; null when somebody is named.</summary>
    public Place? Everybody => Place["Principal"] is not { } principal ? null : Asterisk([principal]) ?? Asterisk(principal["AWS"]?.ItemsOrSelf ?? []);

    /// <summary>Whether it is about every resource.</summary>
    public bool IsAboutEverything => Asterisk(Place["Resource"]?.ItemsOrSelf ?? []) is not null;

    /// <summary>Those of all policies of a template, branches apart.</summary>
    public static List<PolicyStatement> AllOf(CheckedTemplate template)
    {
        var found = new List<PolicyStatement>();
        foreach (var value in template.Properties.Values)
        {
            if (value.IsWhole && value.Place["Statement"] is { } statements)
            {
                foreach (var statement in InBranches(template, statements, value.When))
                {
                    if (statement.Place.Node is MappingNode)
                    {
                        found.Add(new(statement.Place, PolicyKind.Of(value), value, statement.When));
                    }
                }
            }
        }

        return found;
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

    /// <summary>What a place holds that takes one value or a list of them, each in every branch.</summary>
    public static IEnumerable<Branch> InBranches(CheckedTemplate template, Place place, Assumptions when)
    {
        foreach (var list in Branches.Of(place, when, template.Conditions))
        {
            foreach (var item in list.Place.ItemsOrSelf)
            {
                foreach (var one in Branches.Of(item, list.When, template.Conditions))
                {
                    yield return one;
                }
            }
        }
    }

    private static IEnumerable<Place> TextsOf(CheckedTemplate template, Place part, Assumptions when)
    {
        foreach (var one in InBranches(template, part, when))
        {
            if (one.Place.Text is { } text && !DynamicReference.IsIn(text))
            {
                yield return one.Place;
            }
        }
    }

    private static Place? Asterisk(Place[] places) => Array.Find(places, place => place.Text == "*");
}
