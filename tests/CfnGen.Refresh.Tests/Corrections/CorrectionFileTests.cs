using CfnGen.Catalogue;
using CfnGen.Refresh.Corrections;

namespace CfnGen.Refresh.Tests.Corrections;

public sealed class CorrectionFileTests
{
    private static readonly ResourceType Thing = Shapes.Type(Shapes.Text("Size") with { Required = true, Pattern = "^[0-9]+$" }) with
    {
        PrimaryIdentifier = ["Size", "Other"],
        RefReturns = ["Size", "Other"],
        Definitions = DefinitionSet.Of([Shapes.Definition("Inner", Shapes.Text("Mode"))]),
    };

    [Fact]
    public void Only_the_named_facts_change()
    {
        var type = Corrected("AWS::Test::Thing\n.Size\ttype=integer\trange=0..5\t-pattern\n");

        Assert.Equal(
            Shapes.Of("Size", ScalarType.Integer) with { Required = true, Minimum = 0, Maximum = 5 },
            type.Properties.Find("Size")! with { Enum = [], Relationships = [] });
    }

    [Fact]
    public void One_effect_of_an_update_takes_the_place_of_another()
    {
        var type = Corrected("AWS::Test::Thing\n.Size\treplace?\tbecause=it depends\n", Thing with
        {
            Properties = PropertySet.Of([Shapes.Text("Size") with { Update = UpdateBehavior.Replacement }]),
        });

        Assert.Equal(
            (UpdateBehavior.ConditionalReplacement, "it depends"), (type.Properties.Find("Size")!.Update, type.Properties.Find("Size")!.UpdateReason));
    }

    [Fact]
    public void Nested_types_are_corrected()
    {
        var type = Corrected("AWS::Test::Thing\n:Inner\n.Mode\tenum=a|b\n");

        Assert.Equal(["a", "b"], type.Definitions.Find("Inner")!.Properties.Find("Mode")!.Enum);
    }

    [Fact]
    public void The_type_itself_is_corrected()
    {
        var type = Corrected("AWS::Test::Thing\tref=Size\tdeprecated\n");

        Assert.Equal(("Size", true, 2), (Assert.Single(type.RefReturns), type.Deprecated, type.PrimaryIdentifier.Count));
    }

    [Theory]
    [InlineData("AWS::Test::Nothing\tdeprecated\n")]
    [InlineData("AWS::Test::Thing\n.Nothing\trequired\n")]
    [InlineData("AWS::Test::Thing\n.Size\trequired\n")]
    [InlineData("AWS::Test::Thing\n.Size\tunheard-of\n")]
    public void A_correction_that_fits_nothing_is_refused(string text)
    {
        void Correct() => Corrected(text);

        Assert.Throws<FormatException>(Correct);
    }

    private static ResourceType Corrected(string text, ResourceType? type = null)
    {
        using var folder = new TemporaryFolder();
        var types = new SortedDictionary<string, ResourceType>(StringComparer.Ordinal) { [Thing.Name] = type ?? Thing };
        CorrectionFile.Load(folder.Write("Test.txt", text)).ApplyTo(types);
        return types[Thing.Name];
    }
}
