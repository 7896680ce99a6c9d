using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class DeploymentValueIsTextTests
{
    [Theory]
    [InlineData("template-file-path: alerts.yaml\nparameters: {Size: '4', Stage: prod}\ntags: {team: web}")]
    [InlineData("""{"Parameters": {"Size": "4"}, "Tags": {"paid": "true"}}""")]
    public void Accepts_texts(string file)
    {
        var findings = DeploymentCheck.With(new DeploymentValueIsText(), file);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("template-file-path: alerts.yaml\nparameters: {Size: 012}", "(2,20) parameters/Size: Put the value of 'Size' in quotes: it is read as the number 10.")]
    [InlineData("template-file-path: alerts.yaml\ntags: {paid: yes}", "(2,14) tags/paid: Put the value of 'paid' in quotes: it is read as the truth value true.")]
    [InlineData("template-file-path: alerts.yaml\nparameters: {Zones: [a, b]}", "(2,21) parameters/Zones: Write the list of 'Zones' as one text with commas.")]
    [InlineData("""{"Parameters": {"Size": 4}}""", "(1,25) Parameters/Size: Put the value of 'Size' in quotes: it is read as the number 4.")]
    public void Reports_what_is_read_as_something_else(string file, string expected)
    {
        var findings = DeploymentCheck.With(new DeploymentValueIsText(), file);

        Assert.Equal([expected], findings);
    }
}
