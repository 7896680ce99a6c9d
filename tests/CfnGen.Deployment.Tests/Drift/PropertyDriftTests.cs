using CfnGen.Deployment.Drift;

namespace CfnGen.Deployment.Tests.Drift;

public sealed class PropertyDriftTests
{
    [Fact]
    public void Has_nothing_expected_of_what_somebody_added()
    {
        var drift = PropertyDrift.Of(new() { PropertyPath = "/Tags/1", ActualValue = "new", ExpectedValue = "null", DifferenceType = DifferenceType.ADD });

        Assert.Equal(new("/Tags/1", null, "new"), drift);
    }

    [Fact]
    public void Has_nothing_left_of_what_somebody_removed()
    {
        var drift = PropertyDrift.Of(new() { PropertyPath = "/Tags/0", ActualValue = "null", ExpectedValue = "old", DifferenceType = DifferenceType.REMOVE });

        Assert.Equal(new("/Tags/0", "old", null), drift);
    }
}
