using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>The services whose actions a policy allows, as far as it spells them out.</summary>
internal static class GrantedServices
{
    /// <summary>The names before the colons; <c>*</c> for all services.</summary>
    public static IReadOnlyList<string> Of(CheckedResource policy)
    {
        var services = new List<string>();
        var statements = policy.Properties?["PolicyDocument"]?["Statement"];
        foreach (var statement in statements?.ItemsOrSelf ?? [])
        {
            if (statement["Effect"]?.Text == "Allow" && statement["Action"] is { } actions)
            {
                foreach (var action in actions.ItemsOrSelf)
                {
                    if (action.Text?.Split(':')[0].ToLowerInvariant() is { } service && !services.Contains(service))
                    {
                        services.Add(service);
                    }
                }
            }
        }

        return services;
    }
}
