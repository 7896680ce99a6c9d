using CfnGen.Cli.Tests.Running;
using CfnGen.Rules;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands;

public sealed class RulesCommandTests
{
    [Fact]
    public void Lists_every_rule_in_a_line()
    {
        var result = RunResult.Of([], "rules");

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Id), lines.Select(line => line[..6]));
        Assert.Contains("CG2207  warning  DependsOn names only resources that nothing else in the resource refers to.", lines);
    }

    [Fact]
    public Task Explains_a_rule_with_an_example()
    {
        var result = RunResult.Of([], "rules", "cg2207");

        return Verify(result.Output);
    }

    [Theory]
    [InlineData("CG9999", "There is no rule 'CG9999'. Run 'cfngen rules' to see them.\n")]
    [InlineData("CG2027", "There is no rule 'CG2027'. Did you mean 'CG2007'?\n")]
    public void Refuses_an_id_that_no_rule_has(string id, string message)
    {
        var result = RunResult.Of([], "rules", id);

        Assert.Equal((2, message), (result.ExitCode, result.Notices));
    }
}
