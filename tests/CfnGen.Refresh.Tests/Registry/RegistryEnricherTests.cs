using CfnGen.Catalogue;
using CfnGen.Refresh.Registry;

namespace CfnGen.Refresh.Tests.Registry;

public sealed class RegistryEnricherTests
{
    [Fact]
    public void Limits_are_found_through_references()
    {
        var type = Enriched(
            """{"properties":{"Name":{"$ref":"#/definitions/Name"}},"definitions":{"Name":{"type":"string","minLength":1,"maxLength":9,"pattern":"^a$"}}}""",
            Shapes.Type(Shapes.Text("Name")));

        var name = type.Properties.Find("Name")!;

        Assert.Equal((1, 9, "^a$"), (name.MinLength, name.MaxLength, name.Pattern));
    }

    [Fact]
    public void A_ring_of_references_ends()
    {
        var type = Enriched(
            """{"properties":{"Name":{"$ref":"#/definitions/A"}},"definitions":{"A":{"$ref":"#/definitions/B"},"B":{"$ref":"#/definitions/A"}}}""",
            Shapes.Type(Shapes.Text("Name")));

        Assert.Null(type.Properties.Find("Name")!.Pattern);
    }

    [Fact]
    public void A_list_keeps_its_own_limits_and_those_of_its_items()
    {
        var type = Enriched(
            """{"properties":{"Names":{"type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"type":"string","maxLength":9}}}}""",
            Shapes.Type(Shapes.Of("Names", new ListType(ScalarType.String))));

        var names = type.Properties.Find("Names")!;

        Assert.Equal((1, 5, true, 9), (names.MinItems, names.MaxItems, names.UniqueItems, names.MaxLength));
    }

    [Fact]
    public void The_values_of_a_map_bring_their_limits()
    {
        var type = Enriched(
            """{"properties":{"Map":{"type":"object","patternProperties":{".*":{"type":"integer","minimum":0,"maximum":7}}}}}""",
            Shapes.Type(Shapes.Of("Map", new MapType(ScalarType.Integer))));

        var map = type.Properties.Find("Map")!;

        Assert.Equal((0d, 7d), (map.Minimum, map.Maximum));
    }

    [Fact]
    public void A_limit_that_limits_nothing_is_left_out()
    {
        var type = Enriched("""{"properties":{"Name":{"type":"string","minLength":0}}}""", Shapes.Type(Shapes.Text("Name")));

        Assert.Null(type.Properties.Find("Name")!.MinLength);
    }

    [Fact]
    public void Values_that_either_source_knows_are_known()
    {
        var type = Enriched(
            """{"properties":{"Mode":{"type":"string","enum":["a","c"]}}}""",
            Shapes.Type(Shapes.Text("Mode") with { Enum = ["b", "a"] }));

        Assert.Equal(["b", "a", "c"], type.Properties.Find("Mode")!.Enum);
    }

    [Fact]
    public void Nested_types_are_enriched_where_they_are_used()
    {
        var thing = Shapes.Type(Shapes.Of("Inner", new ListType(new DefinitionType("Inner")))) with
        {
            Definitions = DefinitionSet.Of([Shapes.Definition("Inner", Shapes.Text("Name"))]),
        };

        var type = Enriched(
            """{"properties":{"Inner":{"type":"array","items":{"type":"object","properties":{"Name":{"type":"string","maxLength":3}}}}}}""", thing);

        Assert.Equal(3, type.Definitions.Find("Inner")!.Properties.Find("Name")!.MaxLength);
    }

    [Fact]
    public void Paths_mark_what_they_lead_to()
    {
        var type = Enriched(
            """{"properties":{},"writeOnlyProperties":["/properties/Secret"],"conditionalCreateOnlyProperties":["/properties/Mode"]}""",
            Shapes.Type(Shapes.Text("Secret"), Shapes.Text("Mode")));

        Assert.Equal(
            (true, UpdateBehavior.ConditionalReplacement), (type.Properties.Find("Secret")!.WriteOnly, type.Properties.Find("Mode")!.Update));
    }

    [Fact]
    public void A_path_through_a_type_that_stands_in_two_places_marks_nothing()
    {
        var inner = new DefinitionType("Inner");
        var thing = Shapes.Type(Shapes.Of("One", inner), Shapes.Of("Other", inner)) with
        {
            Definitions = DefinitionSet.Of([Shapes.Definition("Inner", Shapes.Text("Name"))]),
        };

        var type = Enriched("""{"properties":{},"readOnlyProperties":["/properties/One/Name"]}""", thing);

        Assert.False(type.Definitions.Find("Inner")!.Properties.Find("Name")!.ReadOnly);
    }

    [Theory]
    [InlineData("createOnlyProperties")]
    [InlineData("conditionalCreateOnlyProperties")]
    public void What_replaces_in_one_of_two_places_replaces_sometimes(string keyword)
    {
        var inner = new DefinitionType("Inner");
        var thing = Shapes.Type(Shapes.Of("One", inner), Shapes.Of("Other", inner)) with
        {
            Definitions = DefinitionSet.Of([Shapes.Definition("Inner", Shapes.Text("Name"))]),
        };

        var type = Enriched($$"""{"properties":{},"{{keyword}}":["/properties/One/Name"]}""", thing);

        Assert.Equal(UpdateBehavior.ConditionalReplacement, type.Definitions.Find("Inner")!.Properties.Find("Name")!.Update);
    }

    [Fact]
    public void A_path_to_a_nested_property_does_not_make_the_outer_one_replace()
    {
        var thing = Shapes.Type(Shapes.Of("Outer", new DefinitionType("Inner"))) with
        {
            Definitions = DefinitionSet.Of([Shapes.Definition("Inner", Shapes.Text("Name"))]),
        };

        var type = Enriched("""{"properties":{},"createOnlyProperties":["/properties/Outer/Name"]}""", thing);

        Assert.Equal(
            (UpdateBehavior.NoInterruption, UpdateBehavior.Replacement),
            (type.Properties.Find("Outer")!.Update, type.Definitions.Find("Inner")!.Properties.Find("Name")!.Update));
    }

    [Theory]
    [InlineData("delete_then_create", true)]
    [InlineData("create_then_delete", false)]
    public void What_a_replacement_does_first_is_known(string strategy, bool deletedFirst)
    {
        var type = Enriched($$"""{"properties":{},"replacementStrategy":"{{strategy}}"}""", Shapes.Type(Shapes.Text("Name")));

        Assert.Equal(deletedFirst, type.DeletedFirst);
    }

    [Fact]
    public void A_pattern_with_a_raw_line_break_is_written_with_an_escape()
    {
        var type = Enriched("""{"properties":{"Name":{"type":"string","pattern":"[^\n]|\\\n"}}}""", Shapes.Type(Shapes.Text("Name")));

        Assert.Equal(@"[^\n]|\n", type.Properties.Find("Name")!.Pattern);
    }

    [Fact]
    public void A_type_without_a_schema_stays_as_it_is()
    {
        var thing = Shapes.Type(Shapes.Text("Name"));

        var type = Enriched("""{"properties":{"Name":{"maxLength":9}}}""", thing with { Name = "AWS::Test::Other" });

        Assert.Null(type.Properties.Find("Name")!.MaxLength);
    }

    private static ResourceType Enriched(string schema, ResourceType type)
    {
        using var folder = new TemporaryFolder();
        folder.Write("thing.json", $$"""{"typeName":"AWS::Test::Thing",{{schema.TrimStart('{')}}""");
        return RegistryEnricher.Enrich(type, RegistrySchemas.Load(folder.Path));
    }
}
