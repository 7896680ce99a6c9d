using CfnGen.Model;
using CfnGen.Stacks.Parts.Json;
using Newtonsoft.Json.Linq;

namespace CfnGen.Stacks.Tests.Parts.Json;

public sealed class JsonValueTests
{
    [Fact]
    public void Puts_objects_on_lines_and_lists_of_texts_on_one()
    {
        var json = new JsonObject
        {
            ["name"] = "agent",
            ["every"] = 60,
            ["dimensions"] = JsonArray.Of([JsonArray.Of(["a", "b"]), JsonArray.Of(["a"])]),
            ["dedup"] = true,
            ["empty"] = new JsonObject(),
        };

        var text = json.ToText().ToString();

        Assert.Equal(
            """
            {
              "name": "agent",
              "every": 60,
              "dimensions": [
                ["a", "b"],
                ["a"]
              ],
              "dedup": true,
              "empty": {}
            }

            """,
            text);
    }

    [Fact]
    public void Leaves_out_what_is_absent()
    {
        var json = new JsonObject { ["text"] = (string?)null, ["reference"] = (CfnString?)null, ["number"] = (long?)null, ["flag"] = (bool?)null, ["kept"] = 1 };

        Assert.Equal(["kept"], json);
    }

    [Fact]
    public void Keeps_references_between_its_quotes()
    {
        var json = new JsonObject { ["group"] = (CfnString)$"{Aws.StackName}Prometheus", ["region"] = (CfnString)Aws.Region };

        var text = DeployedParameter.TextOf(json.ToText());

        Assert.Equal("{\n  \"group\": \"the-stackPrometheus\",\n  \"region\": \"eu-west-1\"\n}\n", text);
    }

    [Fact]
    public void Does_not_take_the_agents_own_variables_for_references()
    {
        var json = new JsonObject { ["id"] = "${aws:InstanceId}", ["stack"] = Aws.StackName };

        var text = DeployedParameter.TextOf(json.ToText());

        Assert.Equal("${aws:InstanceId}", JObject.Parse(text)["id"]);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a \"quoted\" word")]
    [InlineData(@"^\d+$")]
    [InlineData("two\nlines\tand a tab")]
    [InlineData("\u0001")]
    [InlineData("ä €")]
    public void Reads_back_as_it_was(string text)
    {
        var json = new JsonObject { [text] = text };

        var read = JObject.Parse(json.ToText().ToString());

        Assert.Equal(text, read[text]);
    }

    [Fact]
    public void Refuses_a_key_twice()
    {
        var json = new JsonObject { ["a"] = 1 };

        Assert.Throws<ArgumentException>(() => json["a"] = 2);
    }
}
