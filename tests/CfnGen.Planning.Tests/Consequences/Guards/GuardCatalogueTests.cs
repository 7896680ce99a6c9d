using CfnGen.Catalogue;
using CfnGen.Planning.Consequences.Guards;

namespace CfnGen.Planning.Tests.Consequences.Guards;

public sealed class GuardCatalogueTests
{
    [Fact]
    public void Each_way_is_one_of_the_type()
    {
        var wrong = GuardCatalogue.All.Where(guard => !Exists(guard)).Select(guard => $"{guard.Type} {guard.Path}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_guard_is_listed_twice()
    {
        var guards = GuardCatalogue.All.ToList();

        Assert.Equal(guards.Count, guards.DistinctBy(guard => (guard.Type, guard.Path)).Count());
    }

    private static bool Exists(Guard guard)
    {
        var type = ResourceCatalogue.Find(guard.Type);
        var properties = type?.Properties;
        var steps = guard.Path.Replace("[deletion_protection.enabled]", "", StringComparison.Ordinal).Replace("[access_logs.s3.enabled]", "", StringComparison.Ordinal).Split('.');
        for (var index = 0; index < steps.Length; index++)
        {
            if (properties?.Find(steps[index]) is not { } property)
            {
                return false;
            }

            properties = property.Type.Innermost is DefinitionType definition ? type!.Definitions.Find(definition.Name)?.Properties : null;
        }

        return true;
    }
}
