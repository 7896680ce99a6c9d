using CfnGen.Planning;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>The order in which a person reads a plan.</summary>
internal static class LoudestFirst
{
    /// <summary>What is refused, replaced or renamed, then the others, each in the order of the plan.</summary>
    public static IEnumerable<ResourceChange> Resources(Plan plan)
    {
        foreach (var resource in plan.Resources)
        {
            if (IsLoud(resource))
            {
                yield return resource;
            }
        }

        foreach (var resource in plan.Resources)
        {
            if (!IsLoud(resource))
            {
                yield return resource;
            }
        }
    }

    private static bool IsLoud(ResourceChange resource) => resource.IsReplaced || resource.Effect == UpdateEffect.Refused;
}
