using CfnGen.Catalogue;
using CfnGen.Refresh.Corrections;

namespace CfnGen.Refresh.Tests.Corrections;

public sealed class RelationshipFileTests
{
    [Fact]
    public void A_wrong_member_is_mended_and_a_wrong_relationship_goes()
    {
        var types = Types(new Relationship("AWS::A::B", "Id"), new Relationship("AWS::A::C", "Name"), new Relationship("AWS::A::D", "Arn"));

        Load("AWS::A::B.Id Arn\nAWS::A::C.Name -\n").ApplyTo(types);

        Assert.Equal(
            [new Relationship("AWS::A::B", "Arn"), new Relationship("AWS::A::D", "Arn")],
            types["AWS::Test::Thing"].Properties.Find("Target")!.Relationships);
    }

    [Fact]
    public void A_line_that_mends_nothing_is_refused()
    {
        var types = Types(new Relationship("AWS::A::B", "Arn"));

        void Apply() => Load("AWS::A::B.Id Arn\n").ApplyTo(types);

        Assert.Throws<FormatException>(Apply);
    }

    private static SortedDictionary<string, ResourceType> Types(params Relationship[] targets) => new(StringComparer.Ordinal)
    {
        ["AWS::Test::Thing"] = Shapes.Type(Shapes.Text("Target") with { Relationships = targets }),
    };

    private static RelationshipFile Load(string text)
    {
        using var folder = new TemporaryFolder();
        return RelationshipFile.Load(folder.Write("relationships.txt", text));
    }
}
