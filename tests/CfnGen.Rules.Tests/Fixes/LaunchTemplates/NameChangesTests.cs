namespace CfnGen.Rules.Tests.Fixes.LaunchTemplates;

public sealed class NameChangesTests
{
    private const string Launch = "  WebLaunchConfig: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}}\n";

    [Theory]
    [InlineData("cfn-init --resource WebLaunchConfig --region x", "cfn-init --resource WebLaunchTemplate --region x")]
    [InlineData("cfn-init --resource=WebLaunchConfig", "cfn-init --resource=WebLaunchTemplate")]
    [InlineData("cfn-init -r \"WebLaunchConfig\" -s x", "cfn-init -r \"WebLaunchTemplate\" -s x")]
    [InlineData("path=Resources.WebLaunchConfig.Metadata.AWS::CloudFormation::Init", "path=Resources.WebLaunchTemplate.Metadata.AWS::CloudFormation::Init")]
    public void Renames_the_resource_in_scripts(string before, string after)
    {
        var result = Switched.Template(Template($"'{before}'"));

        Assert.Contains($"DisplayName: '{after}'\n", result.Text, StringComparison.Ordinal);
        Assert.Empty(result.Notes);
    }

    [Theory]
    [InlineData("!Join ['', [cfn-init --resource , WebLaunchConfig, ' --region x']]", "!Join ['', [cfn-init --resource , WebLaunchConfig, ' --region x']]")]
    [InlineData("!Join ['', ['cfn-init --resource ', WebLaunchConfig, ' --region x']]", "!Join ['', ['cfn-init --resource ', WebLaunchTemplate, ' --region x']]")]
    [InlineData("!Join ['', [\"cfn-init -r WebLaunchConfig -s \", !Ref AWS::StackName]]", "!Join ['', [\"cfn-init -r WebLaunchTemplate -s \", !Ref AWS::StackName]]")]
    [InlineData("!Sub cfn-init -r WebLaunchConfig -s ${AWS::StackName}", "!Sub cfn-init -r WebLaunchTemplate -s ${AWS::StackName}")]
    public void Renames_it_in_scripts_of_pieces(string before, string after)
    {
        var result = Switched.Template(Template(before));

        Assert.Contains($"DisplayName: {after}\n", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Renames_it_in_a_script_of_several_lines_that_only_a_backslash_parts()
    {
        var result = Switched.Template(Template("|\n        cfn-init -v \\\n          --resource \\\n          WebLaunchConfig\n        # WebLaunchConfigs"));

        Assert.Contains("          --resource \\\n          WebLaunchTemplate\n        # WebLaunchConfigs\n", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Renames_references_and_says_whose_value_changes()
    {
        var result = Switched.Template(Template("!Sub ${WebLaunchConfig} ${!WebLaunchConfig}", "    DependsOn: [WebLaunchConfig]\n") + "Outputs:\n  Name: {Value: !Ref WebLaunchConfig}\n");

        Assert.Contains("DisplayName: !Sub ${WebLaunchTemplate} ${!WebLaunchConfig}\n", result.Text, StringComparison.Ordinal);
        Assert.Contains("    DependsOn: [WebLaunchTemplate]\n", result.Text, StringComparison.Ordinal);
        Assert.Contains("  Name: {Value: !Ref WebLaunchTemplate}\n", result.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "6: ${WebLaunchConfig} gives the launch template's id, where it gave the launch configuration's name.",
                "6: This text still says WebLaunchConfig: if it means the resource, write WebLaunchTemplate.",
                "9: WebLaunchConfig gives the launch template's id, where it gave the launch configuration's name.",
            ],
            result.Notes.Select(note => $"{note.Location.Line}: {note.Message}"));
    }

    [Fact]
    public void Leaves_texts_for_people_and_other_words_alone()
    {
        var result = Switched.Template(Template("about WebLaunchConfig2 and MyWebLaunchConfig"));

        Assert.Contains("DisplayName: about WebLaunchConfig2 and MyWebLaunchConfig\n", result.Text, StringComparison.Ordinal);
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void Takes_an_id_that_is_free()
    {
        var result = Switched.Template($"Resources:\n{Launch}  WebLaunchTemplate: {{Type: AWS::SNS::Topic}}\n");

        Assert.StartsWith("Resources:\n  WebLaunchTemplate2: {Type: AWS::EC2::LaunchTemplate", result.Text, StringComparison.Ordinal);
    }

    private static string Template(string text, string attributes = "") =>
        $"Resources:\n  Alerts:\n    Type: AWS::SNS::Topic\n{attributes}    Properties:\n      DisplayName: {text}\n{Launch}";
}
