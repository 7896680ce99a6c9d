using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.TestKit.Surroundings;
using static CfnGen.Model.Tests.Documents.Tree;

namespace CfnGen.Model.Tests.Documents.Json;

public sealed class JsonWritingTests
{
    private static readonly TemplateDocument Template = Document(
        ("Resources", Map(("Topic", Map(
            ("Type", Text("AWS::SNS::Topic \"ä😀\"\n\u0001")),
            ("Name", GetAtt("A", "B")),
            ("Numbers", List(Number(-1), ScalarNode.Float(0.5), ScalarNode.Float(1e21), ScalarNode.Boolean(true), ScalarNode.Null())),
            ("Empty", Map()))))));

    [Fact]
    public void Writes_functions_in_long_form_indented_by_two()
    {
        var json = Template.ToJson();

        Assert.Equal(
            """
            {
              "Resources": {
                "Topic": {
                  "Type": "AWS::SNS::Topic \"ä😀\"\n\u0001",
                  "Name": {
                    "Fn::GetAtt": [
                      "A",
                      "B"
                    ]
                  },
                  "Numbers": [
                    -1,
                    0.5,
                    1.0e+21,
                    true,
                    null
                  ],
                  "Empty": {}
                }
              }
            }

            """.ReplaceLineEndings("\n"),
            json);
    }

    [Fact]
    public void Ends_lines_with_line_feeds_whatever_the_target_does()
    {
        using var target = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

        Template.WriteJson(target);

        Assert.Equal(Template.ToJson(), target.ToString());
    }

    [Fact]
    public void Writes_the_same_in_every_culture()
    {
        var expected = Template.ToJson();

        using var turkish = new CultureScope("tr-TR");

        Assert.Equal(expected, Template.ToJson());
    }
}
