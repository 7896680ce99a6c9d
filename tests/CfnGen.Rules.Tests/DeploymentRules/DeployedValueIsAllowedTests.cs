using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class DeployedValueIsAllowedTests
{
    [Theory]
    [InlineData("Stage: prod")]
    [InlineData("Zones: 'a, b'")]
    [InlineData("Size: '4'")]
    [InlineData("Colour: red")]
    public void Accepts_what_the_constraints_allow(string value)
    {
        var findings = DeploymentCheck.With(new DeployedValueIsAllowed(), $"template-file-path: a\nparameters: {{{value}}}");

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("Stage: production", "(2,21) parameters/Stage: The value 'production' is none of AllowedValues: test, prod.")]
    [InlineData("Zones: 'a,B'", "(2,21) parameters/Zones: The value 'B' does not match AllowedPattern, [a-z].")]
    [InlineData("Size: '5'", "(2,20) parameters/Size: The value '5' is above MaxValue, 4.")]
    [InlineData("Size: many", "(2,20) parameters/Size: The value 'many' is no number.")]
    public void Reports_what_they_do_not_allow(string value, string expected)
    {
        var findings = DeploymentCheck.With(new DeployedValueIsAllowed(), $"template-file-path: a\nparameters: {{{value}}}");

        Assert.Equal([expected], findings);
    }

    [Fact]
    public void Keeps_the_value_of_a_secret_to_itself()
    {
        var findings = DeploymentCheck.With(new DeployedValueIsAllowed(), "template-file-path: a\nparameters: {Password: correct horse battery}");

        Assert.Equal(["(2,24) parameters/Password: The value is longer than MaxLength, 20."], findings);
    }

    [Fact]
    public void Leaves_dynamic_references_alone()
    {
        var findings = DeploymentCheck.With(new DeployedValueIsAllowed(), "template-file-path: a\nparameters: {Password: '{{resolve:secretsmanager:alerts}}'}");

        Assert.Empty(findings);
    }
}
