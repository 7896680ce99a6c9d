using CfnGen.TestKit.Surroundings;

namespace CfnGen.TestKit.Tests.Surroundings;

public sealed class ToolTheoryAttributeTests
{
    [Fact]
    public void Runs_when_the_tools_are_installed()
    {
        Assert.Null(new ToolTheoryAttribute("dotnet").Skip);
    }

    [Fact]
    public void Is_skipped_and_names_what_is_missing()
    {
        Assert.Equal("Not installed: no-such-tool.", new ToolTheoryAttribute("dotnet", "no-such-tool").Skip);
    }
}
