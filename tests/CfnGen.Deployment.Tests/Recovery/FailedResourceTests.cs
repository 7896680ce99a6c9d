using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Tests.Stacks;

namespace CfnGen.Deployment.Tests.Recovery;

public sealed class FailedResourceTests
{
    [Fact]
    public void Is_named_for_CloudFormation_by_the_name_of_its_nested_stack()
    {
        var failed = FailedResource.Of(SomeStack.Resource("Network/Vpc", "UPDATE_FAILED"));

        Assert.Equal("web-Network-1ABC.Vpc", failed.SkippedAs);
    }

    [Theory]
    [InlineData("Network/Vpc", true)]
    [InlineData("Network.Vpc", true)]
    [InlineData("web-Network-1ABC.Vpc", true)]
    [InlineData("Vpc", false)]
    [InlineData("network/vpc", false)]
    public void Is_known_by_our_name_and_by_CloudFormations(string name, bool expected)
    {
        var failed = FailedResource.Of(SomeStack.Resource("Network/Vpc", "UPDATE_FAILED"));

        var isCalled = failed.IsCalled(name);

        Assert.Equal(expected, isCalled);
    }
}
