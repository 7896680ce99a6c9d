using CfnGen.Cli.Deployments;

namespace CfnGen.Cli.Tests.Deployments;

public sealed class ShellFunctionsTests
{
    [Theory]
    [InlineData(false, false, "")]
    [InlineData(false, true, "physical_id")]
    [InlineData(true, false, "physical_id alarm_arn same_parameters")]
    [InlineData(true, true, "physical_id alarm_arn same_parameters")]
    public void Are_those_that_the_commands_call(bool forTriggers, bool forRemoval, string expected)
    {
        var text = ShellFunctions.For(forTriggers, forRemoval);

        var names = text.Split('\n').Where(line => line.Contains("() {", StringComparison.Ordinal)).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]);
        Assert.Equal(expected, string.Join(' ', names));
    }
}
