using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class RequiredParameterIsGivenTests
{
    [Theory]
    [InlineData("template-file-path: a\nparameters: {Mail: a@example.com}")]
    [InlineData("""{"Parameters": {"Stage": "prod"}}""")]
    public void Accepts_a_complete_file_and_leaves_those_of_pipelines_to_another_rule(string file)
    {
        var findings = DeploymentCheck.With(new RequiredParameterIsGiven(), file);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("template-file-path: a\nparameters: {Stage: prod}", "(2,1) parameters: Give a value to the parameter 'Mail', which has no default.")]
    [InlineData("template-file-path: a", "(1,1) : Give a value to the parameter 'Mail', which has no default.")]
    public void Reports_a_parameter_without_default_that_gets_no_value(string file, string expected)
    {
        var findings = DeploymentCheck.With(new RequiredParameterIsGiven(), file);

        Assert.Equal([expected], findings);
    }

    [Fact]
    public void Says_nothing_where_the_template_is_not_known()
    {
        var findings = DeploymentCheck.With(new RequiredParameterIsGiven(), "template-file-path: a", knowsTemplate: false);

        Assert.Empty(findings);
    }
}
