using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class RequiredParameterIsInFileTests
{
    [Theory]
    [InlineData("""{"Parameters": {"Mail": "a@example.com"}}""")]
    [InlineData("template-file-path: a\nparameters: {Stage: prod}")]
    public void Accepts_a_complete_file_and_leaves_those_for_git_sync_to_another_rule(string file)
    {
        var findings = DeploymentCheck.With(new RequiredParameterIsInFile(), file);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_parameter_without_default_that_only_the_action_could_give()
    {
        var findings = DeploymentCheck.With(new RequiredParameterIsInFile(), """{"Parameters": {"Stage": "prod"}}""");

        Assert.Equal(["(1,2) Parameters: Give a value to the parameter 'Mail', which has no default, unless the action's ParameterOverrides does."], findings);
    }
}
