using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Topics;

/// <summary>Whom the policy of a resource lets in.</summary>
internal static class AdmittedServices
{
    /// <summary>Whether a statement may let CloudWatch's alarms in. What only deploy time knows may, and so may a statement about whole accounts.</summary>
    /// <param name="document">The policy.</param>
    /// <param name="accountsCount">Whether a principal that is an account stands for its alarms as well.</param>
    public static bool MayHaveAlarms(Place document, bool accountsCount)
    {
        if (document["Statement"] is not { } statements || document.Node is not MappingNode)
        {
            return true;
        }

        Place[] all = statements.Node is MappingNode ? [statements] : statements.Items;
        foreach (var statement in all)
        {
            if (statement.Node is not MappingNode || (statement["Effect"]?.Text is not "Deny" && MayBeAlarms(statement, accountsCount)))
            {
                return true;
            }
        }

        // No list at all is a function, or something that other rules report.
        return all.Length == 0;
    }

    private static bool MayBeAlarms(Place statement, bool accountsCount)
    {
        if (statement["Principal"] is not { } principal)
        {
            return true;
        }

        if (principal.Node is not MappingNode)
        {
            return principal.Text is null or "*";
        }

        foreach (var kind in principal.Entries)
        {
            foreach (var name in kind.ItemsOrSelf)
            {
                var text = name.Text;
                var isThem = kind.Name switch
                {
                    "Service" => text is null or "*" || text.StartsWith("cloudwatch.", StringComparison.Ordinal),
                    "AWS" => text == "*" || accountsCount,
                    _ => false,
                };
                if (isThem)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
