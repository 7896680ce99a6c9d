using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Access;

/// <summary>A statement of a policy, wherever in a template the policy stands.</summary>
/// <param name="Place">The statement.</param>
/// <param name="Resource">The resource that has the policy.</param>
internal sealed record PolicyStatement(Place Place, CheckedResource Resource)
{
    /// <summary>Whether it allows something to anybody who is meant, under no condition.</summary>
    public bool AllowsAlways => Place["Effect"]?.Text == "Allow" && Place["Condition"] is null;

    public IReadOnlyList<Place> Actions => Texts(Place["Action"]);

    public IReadOnlyList<Place> Resources => Texts(Place["Resource"]);

    /// <summary>The asterisk that stands for everybody; null when somebody is named.</summary>
    public Place? Everybody
    {
        get
        {
            if (Place["Principal"] is not { } principal)
            {
                return null;
            }

            if (principal.Text == "*")
            {
                return principal;
            }

            foreach (var account in Texts(principal["AWS"]))
            {
                if (account.Text == "*")
                {
                    return account;
                }
            }

            return null;
        }
    }

    /// <summary>Whether it is about every resource.</summary>
    public bool IsAboutEverything
    {
        get
        {
            foreach (var resource in Resources)
            {
                if (resource.Text == "*")
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>All of a template.</summary>
    public static IEnumerable<PolicyStatement> Of(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (!value.IsWhole || value.Place["Statement"] is not { } statements)
            {
                continue;
            }

            foreach (var list in Branches.Of(statements, value.When, template.Conditions))
            {
                foreach (var item in list.Place.Node is SequenceNode ? list.Place.Items : [list.Place])
                {
                    foreach (var statement in Branches.Of(item, list.When, template.Conditions))
                    {
                        yield return new(statement.Place, value.Resource);
                    }
                }
            }
        }
    }

    private static Place[] Texts(Place? place) => place switch
    {
        null => [],
        { Node: SequenceNode } => place.Items,
        _ => [place],
    };
}
