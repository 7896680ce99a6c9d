using CfnGen.Catalogue;
using CfnGen.Refresh.Sdk;

namespace CfnGen.Refresh.Tests.Sdk;

public sealed class SdkEnricherTests
{
    private const string Declarations =
        """
        export declare const Mode: {
            readonly OFF: "off";
            readonly "two words": "two words";
        };
        export interface CreateThingRequest {
            /**
             * A line of text.
             */
            mode?: Mode | undefined;
            Modes?: Mode[] | undefined;
            Inner?: Record<string, Inner> | undefined;
        }
        export interface Inner {
            Mode: Mode | undefined;
        }
        """;

    [Theory]
    [InlineData("Mode")]
    [InlineData("Modes")]
    public void A_property_takes_the_values_of_the_member_of_its_name(string name)
    {
        var type = Enriched(Shapes.Type(Shapes.Text("Mode"), Shapes.Of("Modes", new ListType(ScalarType.String))));

        Assert.Equal(["off", "two words"], type.Properties.Find(name)!.Enum);
    }

    [Fact]
    public void Nested_types_are_followed()
    {
        var type = Enriched(Shapes.Type(Shapes.Of("Inner", new MapType(new DefinitionType("Nested")))) with
        {
            Definitions = DefinitionSet.Of([Shapes.Definition("Nested", Shapes.Text("Mode"))]),
        });

        Assert.Equal(["off", "two words"], type.Definitions.Find("Nested")!.Properties.Find("Mode")!.Enum);
    }

    [Fact]
    public void Known_values_are_completed()
    {
        var type = Enriched(Shapes.Type(Shapes.Text("Mode") with { Enum = ["on", "off"] }));

        Assert.Equal(["on", "off", "two words"], type.Properties.Find("Mode")!.Enum);
    }

    [Fact]
    public void Values_about_something_else_stay_as_they_are()
    {
        var type = Enriched(Shapes.Type(Shapes.Text("Mode") with { Enum = ["red", "green", "off"] }));

        Assert.Equal(["red", "green", "off"], type.Properties.Find("Mode")!.Enum);
    }

    [Fact]
    public void Only_text_is_enumerated()
    {
        var type = Enriched(Shapes.Type(Shapes.Of("Mode", ScalarType.Integer)));

        Assert.Empty(type.Properties.Find("Mode")!.Enum);
    }

    [Fact]
    public void A_mapping_to_a_shape_that_does_not_exist_is_refused()
    {
        void Enrich() => Enriched(Shapes.Type(), "Nothing");

        Assert.Throws<FormatException>(Enrich);
    }

    private static ResourceType Enriched(ResourceType type, string shape = "CreateThingRequest")
    {
        using var folder = new TemporaryFolder();
        folder.Write("dist-types/models/models_0.d.ts", Declarations);
        return SdkEnricher.Enrich(type, SdkModel.Load(folder.Path), [new ShapeMapping("client-thing", type.Name, "", shape)]);
    }
}
