using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Policies;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>The grammar of policies.</summary>
internal static class PolicyGrammar
{
    private static readonly string[] PolicyKeys = ["Version", "Id", "Statement"];
    private static readonly string[] StatementKeys = ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];
    private static readonly string[] PrincipalKeys = ["AWS", "Service", "Federated", "CanonicalUser"];

    /// <summary>What is wrong, with the places.</summary>
    public static IEnumerable<(Place Place, string Message)> Mistakes(Place policy, PolicyKind kind, Assumptions when, CheckedTemplate template)
    {
        foreach (var mistake in UnknownKeys(policy, PolicyKeys, "A policy"))
        {
            yield return mistake;
        }

        if (policy["Version"]?.Text is { } version && version is not ("2012-10-17" or "2008-10-17"))
        {
            yield return (policy["Version"]!, $"The version of the policy language is 2012-10-17, or the older 2008-10-17, and not {version}.");
        }

        if (policy["Statement"] is not { } statements)
        {
            if (policy["Fn::Transform"] is null)
            {
                yield return (policy, "A policy needs 'Statement'.");
            }

            yield break;
        }

        foreach (var statement in PolicyStatement.InBranches(template, statements, when))
        {
            foreach (var mistake in In(statement.Place, kind))
            {
                yield return mistake;
            }
        }
    }

    private static IEnumerable<(Place Place, string Message)> In(Place statement, PolicyKind kind)
    {
        if (statement.Node is IntrinsicNode || statement["Fn::Transform"] is not null)
        {
            yield break;
        }

        if (statement.Node is not MappingNode)
        {
            yield return (statement, $"A statement is a mapping, and not {NodeWords.Of(statement.Node)}.");
            yield break;
        }

        foreach (var mistake in UnknownKeys(statement, StatementKeys, "A statement"))
        {
            yield return mistake;
        }

        if (statement["Effect"] is not { } effect)
        {
            yield return (statement, "A statement needs 'Effect', Allow or Deny.");
        }
        else if (effect.Node is not IntrinsicNode && effect.Text is not ("Allow" or "Deny"))
        {
            yield return (effect, $"'Effect' is Allow or Deny, and not {effect.Text ?? NodeWords.Of(effect.Node)}.");
        }

        foreach (var mistake in Parts(statement, kind))
        {
            yield return mistake;
        }
    }

    private static IEnumerable<(Place Place, string Message)> Parts(Place statement, PolicyKind kind)
    {
        foreach (var (name, opposite, isNeeded) in new[] { ("Action", "NotAction", true), ("Resource", "NotResource", kind.NeedsResource), ("Principal", "NotPrincipal", kind.NeedsPrincipal) })
        {
            var part = statement[name] ?? statement[opposite];
            if (part is null)
            {
                if (isNeeded)
                {
                    yield return (statement, $"A statement of this policy needs '{name}' or '{opposite}'.");
                }
            }
            else if (statement[name] is not null && statement[opposite] is not null)
            {
                yield return (statement, $"A statement has '{name}' or '{opposite}', and not both.");
            }
            else if (!isNeeded)
            {
                yield return (part, $"A statement of this policy has no '{part.Name}': remove it.");
            }
            else if (name == "Principal")
            {
                foreach (var mistake in Principals(part))
                {
                    yield return mistake;
                }
            }
            else if (!IsTextOrTexts(part))
            {
                yield return (part, $"'{part.Name}' takes a text or a list of texts.");
            }
        }

        if (statement["Condition"] is { Node: not (MappingNode or IntrinsicNode) } condition)
        {
            yield return (condition, $"'Condition' takes a mapping of operators, and not {NodeWords.Of(condition.Node)}.");
        }
    }

    private static IEnumerable<(Place Place, string Message)> Principals(Place principal)
    {
        if (principal.Node is IntrinsicNode || principal.Text == "*")
        {
            yield break;
        }

        if (principal.Node is not MappingNode)
        {
            yield return (principal, $"'{principal.Name}' is '*' or a mapping with {string.Join(", ", PrincipalKeys)}.");
            yield break;
        }

        foreach (var mistake in UnknownKeys(principal, PrincipalKeys, $"'{principal.Name}'"))
        {
            yield return mistake;
        }

        foreach (var entry in principal.Entries)
        {
            if (!IsTextOrTexts(entry))
            {
                yield return (entry, $"'{entry.Name}' takes a text or a list of texts.");
            }
        }
    }

    private static IEnumerable<(Place Place, string Message)> UnknownKeys(Place place, string[] known, string owner)
    {
        foreach (var key in place.Entries)
        {
            if (Array.IndexOf(known, key.Name) < 0 && !key.Name.StartsWith("Fn::", StringComparison.Ordinal))
            {
                yield return (key, $"{owner} has no '{key.Name}'.{NearestName.Question(key.Name, known)}");
            }
        }
    }

    private static bool IsTextOrTexts(Place place)
    {
        foreach (var item in place.Items)
        {
            if (item.Node is MappingNode or SequenceNode)
            {
                return false;
            }
        }

        return place.Node is not MappingNode;
    }
}
