using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class DeploymentFormTests
{
    [Theory]
    [InlineData("""{"Parameters": {"Stage": "prod"}}""", "a.json", "Pipeline")]
    [InlineData("""{"StackPolicy": {}}""", "a.json", "Pipeline")]
    [InlineData("template-file-path: a.yaml", "a.yaml", "GitSync")]
    [InlineData("template-file-pth: a.yaml", "a.deployment.yaml", "GitSync")]
    [InlineData("Parameters: {Stage: {Type: String}}", "a.yaml", null)]
    [InlineData("Parameters: {}", "a.yaml", null)]
    [InlineData("Parameters: {Stage: prod}\nResources: {}", "a.yaml", null)]
    [InlineData("Tags: {team: web}", "a.yaml", null)]
    [InlineData("""{"name": "package"}""", "package.json", null)]
    public void Tells_who_reads_a_file(string text, string fileName, string? expected)
    {
        var kind = DeploymentForm.KindOf(Check.Read(text).Root, fileName);

        Assert.Equal(expected, kind?.ToString());
    }
}
