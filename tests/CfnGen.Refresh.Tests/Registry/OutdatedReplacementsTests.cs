using CfnGen.Catalogue;
using CfnGen.Refresh.Registry;

namespace CfnGen.Refresh.Tests.Registry;

public sealed class OutdatedReplacementsTests
{
    private const string WithHandlers = """{"tagging":{"taggable":false},""";
    private const string WithoutHandlers = "{";
    private const string KnowsName = """ "properties":{"Name":{"type":"string"}}""";
    private const string KnowsOther = """ "properties":{"Other":{"type":"string"}}""";
    private const string KnowsOuter = """ "properties":{"Outer":{"type":"object","properties":{"Name":{"type":"string"}}}}""";

    private static readonly Property Name = Shapes.Text("Name") with { Update = UpdateBehavior.Replacement };

    [Fact]
    public void A_schema_with_handlers_takes_away_what_it_does_not_call_create_only()
    {
        var type = Enriched(WithHandlers + KnowsName, Shapes.Type(Name));

        Assert.Equal(UpdateBehavior.NoInterruption, type.Properties.Find("Name")!.Update);
    }

    [Theory]
    [InlineData("createOnlyProperties", UpdateBehavior.Replacement)]
    [InlineData("conditionalCreateOnlyProperties", UpdateBehavior.ConditionalReplacement)]
    public void A_schema_with_handlers_decides_what_replaces(string keyword, UpdateBehavior expected)
    {
        var type = Enriched($"""{WithHandlers}{KnowsName},"{keyword}":["/properties/Name"]""", Shapes.Type(Name));

        Assert.Equal(expected, type.Properties.Find("Name")!.Update);
    }

    [Theory]
    [InlineData(WithoutHandlers + KnowsName)]
    [InlineData(WithHandlers + KnowsOther)]
    public void What_a_schema_does_not_decide_stays(string schema)
    {
        var type = Enriched(schema, Shapes.Type(Name));

        Assert.Equal(UpdateBehavior.Replacement, type.Properties.Find("Name")!.Update);
    }

    [Theory]
    [InlineData("", UpdateBehavior.NoInterruption)]
    [InlineData(""" ,"createOnlyProperties":["/properties/Outer"]""", UpdateBehavior.Replacement)]
    public void What_stands_only_inside_of_a_property_that_replaces_stays(string createOnly, UpdateBehavior expected)
    {
        var thing = Shapes.Type(Shapes.Of("Outer", new DefinitionType("Inner"))) with { Definitions = DefinitionSet.Of([Shapes.Definition("Inner", Name)]) };

        var type = Enriched(WithHandlers + KnowsOuter + createOnly, thing);

        Assert.Equal(expected, type.Definitions.Find("Inner")!.Properties.Find("Name")!.Update);
    }

    private static ResourceType Enriched(string schemaStart, ResourceType type)
    {
        using var folder = new TemporaryFolder();
        folder.Write("thing.json", schemaStart + ""","typeName":"AWS::Test::Thing"}""");
        return RegistryEnricher.Enrich(type, RegistrySchemas.Load(folder.Path));
    }
}
