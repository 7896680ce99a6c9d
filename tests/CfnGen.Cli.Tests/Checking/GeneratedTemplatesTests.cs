using CfnGen.Cli.Checking;
using CfnGen.Model.Documents;
using CfnGen.Rules;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Checking;

public sealed class GeneratedTemplatesTests : IDisposable
{
    private const string Template = """
        Resources:
          Group:
            Metadata:
              /etc/hosts:
                content: a
              /etc: b
            Properties:
              Tags:
                - Key: a
                  Value: !If [Long, b, c]
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Resources/Group", 2, 3)]
    [InlineData("Resources/Group/Properties/Tags/0", 9, 11)]
    [InlineData("Resources/Group/Properties/Tags/0/Value", 10, 11)]
    [InlineData("Resources/Group/Properties/Tags/0/Value/Fn::If/1", 10, 29)]
    [InlineData("Resources/Group/Metadata//etc/hosts/content", 5, 9)]
    [InlineData("Resources/Group/Metadata//etc", 6, 7)]
    [InlineData("Resources/Group/Properties/MinSize", 7, 5)]
    [InlineData("Resources/Group/Properties/Tags/3", 8, 7)]
    [InlineData("Outputs/Url", 1, 1)]
    [InlineData("", 1, 1)]
    public void Are_followed_as_far_as_they_go_along(string path, int line, int column)
    {
        folder.Write("web.yaml", Template);

        var place = new GeneratedTemplates(folder.Path).PlaceOf(Source, Finding(path));

        Assert.Equal((folder.Combine("web.yaml"), line, column), (place.File, place.Line, place.Column));
    }

    [Theory]
    [InlineData("other.yaml", Template)]
    [InlineData("web.yaml", "Resources: {")]
    public void Leave_the_member_where_there_is_no_template_to_read(string name, string text)
    {
        folder.Write(name, text);

        var place = new GeneratedTemplates(folder.Path).PlaceOf(Source, Finding("Resources/Group"));

        Assert.Equal("WebStack.Group", place.Member);
    }

    private static CheckedSource Source => new("web", [], []);

    private static Finding Finding(string path) => new(RuleCatalogue.Rules[0], "It is wrong.", SourceLocation.OfMember("WebStack.Group"), path);
}
