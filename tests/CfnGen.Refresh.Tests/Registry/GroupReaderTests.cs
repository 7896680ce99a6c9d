using System.Text.Json;
using CfnGen.Catalogue;
using CfnGen.Refresh.Registry;

namespace CfnGen.Refresh.Tests.Registry;

public sealed class GroupReaderTests
{
    [Theory]
    [InlineData("""{"requiredXor":["A","B"]}""", "ExactlyOne : A B")]
    [InlineData("""{"requiredOr":["A","B"]}""", "AtLeastOne : A B")]
    [InlineData("""{"dependentExcluded":{"A":["B","C"]}}""", "Excludes A: B C")]
    [InlineData("""{"dependencies":{"A":["B"]}}""", "Requires A: B")]
    [InlineData("""{"oneOf":[{"required":["A"]},{"required":["B","C"]}]}""", "ExactlyOne : A B+C")]
    [InlineData("""{"anyOf":[{"required":["A"]},{"required":["B"]}]}""", "AtLeastOne : A B")]
    [InlineData("""{"allOf":[{"oneOf":[{"required":["A"]},{"required":["B"]}]}]}""", "ExactlyOne : A B")]
    [InlineData(
        """{"oneOf":[{"properties":{"A":{}},"required":["A"],"additionalProperties":false},{"properties":{"B":{}},"required":["B"],"additionalProperties":false}]}""",
        "ExactlyOne : A B")]
    public void Conditions_on_presence_are_read(string schema, string expected)
    {
        var groups = Read(schema);

        Assert.Equal([expected], groups);
    }

    [Theory]
    [InlineData("""{"oneOf":[{"required":["A"]},{"required":["A","B"]}]}""")]
    [InlineData("""{"oneOf":[{"required":["A"]},{"properties":{"B":{"const":1}},"required":["B"]}]}""")]
    [InlineData("""{"oneOf":[{"required":["A"]},{"required":["Unknown"]}]}""")]
    [InlineData("""{"oneOf":[{"required":["A"]}]}""")]
    [InlineData("""{"dependencies":{"A":{"required":["B"]}}}""")]
    [InlineData(
        """{"oneOf":[{"properties":{"A":{},"B":{}},"required":["A"],"additionalProperties":false},{"properties":{"B":{}},"required":["B"],"additionalProperties":false}]}""")]
    public void What_is_not_plainly_about_presence_is_left_out(string schema)
    {
        var groups = Read(schema);

        Assert.Empty(groups);
    }

    private static string[] Read(string schema)
    {
        using var json = JsonDocument.Parse(schema);
        return GroupReader.Read(SchemaNode.Root(json.RootElement), Shapes.Type(Shapes.Text("A"), Shapes.Text("B"), Shapes.Text("C")).Properties)
            .Select(Text).ToArray();
    }

    private static string Text(PropertyGroup group) =>
        $"{group.Kind} {group.When}: {string.Join(' ', group.Alternatives.Select(names => string.Join('+', names)))}";
}
