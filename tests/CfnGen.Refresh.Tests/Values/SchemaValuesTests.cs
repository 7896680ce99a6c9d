using System.Text.Json;
using CfnGen.Refresh.Values;

namespace CfnGen.Refresh.Tests.Values;

public sealed class SchemaValuesTests
{
    [Fact]
    public void Regions_are_put_together()
    {
        using var schema = JsonDocument.Parse("""{"eu": {"enum": ["b", "a"]}, "us": {"enum": ["c", "a"]}, "description": "by region"}""");

        var values = SchemaValues.Of(schema.RootElement, "Size");

        Assert.Equal(["a", "b", "c"], values);
    }

    [Fact]
    public void Conditions_and_other_properties_are_left_out()
    {
        using var schema = JsonDocument.Parse(
            """
            {"allOf": [{
              "if": {"properties": {"Size": {"enum": ["asked"]}}},
              "then": {"properties": {"Size": {"enum": ["given"]}, "Other": {"enum": ["other"]}}}}]}
            """);

        var values = SchemaValues.Of(schema.RootElement, "Size");

        Assert.Equal(["given"], values);
    }
}
