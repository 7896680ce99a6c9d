using System.Text;
using CfnGen.Cli.Checking;
using CfnGen.Model.Documents;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Checking;

public sealed class DeployedTemplatesTests : IDisposable
{
    private const string GitSync = "template-file-path: output/alerts.yaml";
    private const string Pipeline = """{"Parameters": {"Mail": "me@example.com"}}""";
    private const string Template = "Resources: {Alerts: {Type: AWS::SNS::Topic}}";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Are_found_by_their_path_below_a_folder_above()
    {
        folder.Write("output/alerts.yaml", Template);

        var template = Find("output/staging/alerts.deployment.yaml", GitSync);

        Assert.NotNull(template?.Root["Resources"]);
    }

    [Fact]
    public void Are_those_that_the_file_for_Git_sync_beside_names()
    {
        folder.Write("output/alerts.yaml", Template);
        folder.Write("environments/mine.deployment.yaml", GitSync);

        var template = Find("environments/mine.json", Pipeline);

        Assert.NotNull(template?.Root["Resources"]);
    }

    [Theory]
    [InlineData("alerts.json")]
    [InlineData("staging/alerts.json")]
    public void Are_of_the_same_name_here_or_a_folder_above(string file)
    {
        folder.Write("alerts.yaml", Template);

        var template = Find(file, Pipeline);

        Assert.NotNull(template?.Root["Resources"]);
    }

    [Theory]
    [InlineData("alerts.yaml", "key: value")]
    [InlineData("alerts.yaml", "Resources: {Alerts: {")]
    [InlineData("other.yaml", Template)]
    public void Are_not_known_otherwise(string name, string text)
    {
        folder.Write(name, text);

        var template = Find("alerts.json", Pipeline);

        Assert.Null(template);
    }

    private TemplateDocument? Find(string file, string text)
    {
        var path = folder.Write(file, text);
        return new DeployedTemplates().Of(path, TemplateReader.Read(Encoding.UTF8.GetBytes(text), path));
    }
}
