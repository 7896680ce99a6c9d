using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class DeploymentHasItsFormTests
{
    [Theory]
    [InlineData("template-file-path: alerts.yaml")]
    [InlineData("template-file-path: alerts.yaml\nparameters:\ntags: {}")]
    [InlineData("template-file-path: alerts.yaml\nparameters: {Zones: [a, b]}")]
    [InlineData("""{"Parameters": {"Stage": "prod"}, "Tags": {"team": "web"}, "StackPolicy": {}}""")]
    public void Accepts_sections_with_single_values(string file)
    {
        var findings = DeploymentCheck.With(new DeploymentHasItsForm(), file);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("template-file-path: [alerts.yaml]", "(1,21) template-file-path: 'template-file-path' takes the template's path from the root of the repository, and not a list.")]
    [InlineData("template-file-path: alerts.yaml\nparameters: [Stage]", "(2,13) parameters: 'parameters' takes keys with values, and not a list.")]
    [InlineData("template-file-path: alerts.yaml\nparameters: {Stage: {a: b}}", "(2,21) parameters/Stage: 'Stage' takes a single value, and not a mapping.")]
    [InlineData("""{"Parameters": {"Stage": "prod", "Zones": ["a"]}}""", "(1,43) Parameters/Zones: 'Zones' takes a single value, and not a list: write a list as one text with commas.")]
    [InlineData("""{"Parameters": {"Stage": null}}""", "(1,26) Parameters/Stage: 'Stage' takes a single value, and not nothing.")]
    [InlineData("""{"Parameters": {"Stage": "prod"}, "Tags": []}""", "(1,43) Tags: 'Tags' takes keys with values, and not a list.")]
    public void Reports_another_form(string file, string expected)
    {
        var findings = DeploymentCheck.With(new DeploymentHasItsForm(), file);

        Assert.Equal([expected], findings);
    }

    [Fact]
    public void Asks_for_the_template_that_the_file_does_not_name()
    {
        var document = Check.Read("parameters: {Stage: prod}");

        var finding = Assert.Single(new DeploymentHasItsForm().Check(new(document, DeploymentKind.GitSync, null)));

        Assert.Equal("Name the template: 'template-file-path' and its path from the root of the repository.", finding.Message);
    }
}
