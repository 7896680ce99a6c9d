using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class DeploymentKeyIsKnownTests
{
    [Theory]
    [InlineData("template-file-path: alerts.yaml\nparameters: {}\ntags: {}")]
    [InlineData("""{"Parameters": {"Stage": "prod"}, "Tags": {}, "StackPolicy": {}}""")]
    public void Accepts_the_sections_that_are_read(string file)
    {
        var findings = DeploymentCheck.With(new DeploymentKeyIsKnown(), file);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("template-file-path: alerts.yaml\nParameters: {}", "(2,1) Parameters: Git sync reads no 'Parameters'. Did you mean 'parameters'?")]
    [InlineData("""{"Parameters": {"Stage": "prod"}, "Tag": {}}""", "(1,35) Tag: CodePipeline reads no 'Tag'. Did you mean 'Tags'?")]
    [InlineData("""{"Parameters": {"Stage": "prod"}, "Region": "x"}""", "(1,35) Region: CodePipeline reads no 'Region', only Parameters, Tags, StackPolicy.")]
    public void Reports_a_section_that_nobody_reads(string file, string expected)
    {
        var findings = DeploymentCheck.With(new DeploymentKeyIsKnown(), file);

        Assert.Equal([expected], findings);
    }
}
