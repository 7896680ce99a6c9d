using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Finds who has a policy that stands alone: whom it names, and who names it.</summary>
internal sealed class PolicyOwners(PlannedTemplate template, SubjectNames names)
{
    // The properties in which a policy names those who have it.
    private static readonly string[] Lists = ["Roles", "Users", "Groups"];
    private static readonly string[] Singles = ["RoleName", "UserName", "GroupName"];

    private Dictionary<string, List<PolicyOwner>>? byPolicy;

    public IReadOnlyList<PolicyOwner> Of(PlannedResource policy)
    {
        var found = new List<PolicyOwner>();
        foreach (var property in Lists)
        {
            Add(policy, property, property[..^"s".Length], found);
        }

        foreach (var property in Singles)
        {
            Add(policy, property, property[..^"Name".Length], found);
        }

        byPolicy ??= Attached();
        found.AddRange(byPolicy.GetValueOrDefault(policy.LogicalId) ?? []);
        return found;
    }

    private void Add(PlannedResource policy, string property, string noun, List<PolicyOwner> found)
    {
        if (policy.Properties?[property] is { } value)
        {
            foreach (var item in Branches.ItemsOf(value, Situation.Always))
            {
                found.Add(new(names.Of(item.Node, SubjectKind.Identity, noun.ToLowerInvariant()), item.When));
            }
        }
    }

    private Dictionary<string, List<PolicyOwner>> Attached()
    {
        var owners = new Dictionary<string, List<PolicyOwner>>(StringComparer.Ordinal);
        foreach (var resource in template.Resources)
        {
            if (!IamTypes.IsOfIam(resource.Type) || resource.Properties?["ManagedPolicyArns"] is not { } policies)
            {
                continue;
            }

            foreach (var item in Branches.ItemsOf(policies, Situation.Always))
            {
                if (names.Find(item.Node) is { Type: IamTypes.ManagedPolicy } policy)
                {
                    owners.TryAdd(policy.LogicalId, []);
                    owners[policy.LogicalId].Add(new(SubjectNames.Of(resource, SubjectKind.Identity), item.When));
                }
            }
        }

        return owners;
    }
}
