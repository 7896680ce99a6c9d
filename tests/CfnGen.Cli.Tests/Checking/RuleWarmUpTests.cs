using CfnGen.Cli.Checking;

namespace CfnGen.Cli.Tests.Checking;

public sealed class RuleWarmUpTests
{
    [Fact]
    public void No_rule_stumbles_over_the_template_that_nobody_gets()
    {
        var failure = Record.Exception(RuleWarmUp.Check);

        Assert.Null(failure);
    }
}
