using CfnGen.CloudFormationStandIn.Resources;

namespace CfnGen.CloudFormationStandIn.Groups;

/// <summary>The instances of all groups of a region, by the physical ids of the groups.</summary>
internal sealed class GroupFleet
{
    private readonly Dictionary<string, List<GroupInstance>> groups = new(StringComparer.Ordinal);

    public List<GroupInstance> this[string physicalId]
    {
        get
        {
            if (!groups.TryGetValue(physicalId, out var instances))
            {
                groups.Add(physicalId, instances = []);
            }

            return instances;
        }
    }

    public void Remove(string physicalId) => groups.Remove(physicalId);

    /// <returns>The ids of the new ones.</returns>
    public static IReadOnlyList<string> Launch(ResourceStep step, GroupSettings settings, List<GroupInstance> instances, int count)
    {
        const int hexLength = 17;
        var launched = Enumerable.Range(0, count)
            .Select(_ => new GroupInstance($"i-{step.Stack.Region.Account.Identifiers.Hex(hexLength)}", settings.Launch))
            .ToList();
        instances.AddRange(launched);
        return [.. launched.Select(instance => instance.Id)];
    }
}
