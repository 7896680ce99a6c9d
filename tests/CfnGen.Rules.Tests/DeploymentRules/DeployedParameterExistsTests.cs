using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class DeployedParameterExistsTests
{
    [Fact]
    public void Accepts_parameters_of_the_template()
    {
        var findings = DeploymentCheck.With(new DeployedParameterExists(), """{"Parameters": {"Mail": "a@example.com", "Stage": "prod"}}""");

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_those_that_it_does_not_have()
    {
        var findings = DeploymentCheck.With(new DeployedParameterExists(), "template-file-path: a\nparameters:\n  Stagge: prod\n  Colour: red");

        Assert.Equal(
            ["(3,3) parameters/Stagge: The template has no parameter 'Stagge'. Did you mean 'Stage'?", "(4,3) parameters/Colour: The template has no parameter 'Colour'."],
            findings);
    }

    [Fact]
    public void Says_nothing_where_the_template_is_not_known()
    {
        var findings = DeploymentCheck.With(new DeployedParameterExists(), """{"Parameters": {"Colour": "red"}}""", knowsTemplate: false);

        Assert.Empty(findings);
    }
}
