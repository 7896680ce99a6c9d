using CfnGen.Catalogue;
using CfnGen.Refresh.Registry;

namespace CfnGen.Refresh.Tests.Registry;

public sealed class PhysicalNamesTests
{
    private static readonly Property Name = Shapes.Text("ThingName") with { Update = UpdateBehavior.Replacement };

    [Fact]
    public void An_identifier_that_the_author_sets_is_the_name()
    {
        var type = PhysicalNames.AddTo(Shapes.Type(Name) with { PrimaryIdentifier = ["ThingName"] });

        Assert.Equal(["ThingName"], type.PhysicalName);
    }

    [Fact]
    public void A_name_that_the_ARN_is_built_from_is_the_name_too()
    {
        var type = PhysicalNames.AddTo(Shapes.Type(Name) with
        {
            PrimaryIdentifier = ["Arn"],
            ArnTemplate = "arn:${Partition}:test:${Region}:${Account}:thing/${ThingName}",
        });

        Assert.Equal(["ThingName"], type.PhysicalName);
    }

    [Fact]
    public void The_name_comes_before_what_it_is_unique_in()
    {
        var box = Shapes.Text("BoxId") with { Update = UpdateBehavior.Replacement, Required = true };

        var type = PhysicalNames.AddTo(Shapes.Type(box, Name) with { PrimaryIdentifier = ["BoxId", "ThingName"] });

        Assert.Equal(["ThingName", "BoxId"], type.PhysicalName);
    }

    [Fact]
    public void An_identifier_with_a_part_that_the_service_makes_up_is_none()
    {
        var type = PhysicalNames.AddTo(Shapes.Type(Name) with { PrimaryIdentifier = ["ThingName", "Id"] });

        Assert.Empty(type.PhysicalName);
    }

    [Fact]
    public void A_name_that_can_be_changed_is_none()
    {
        var type = PhysicalNames.AddTo(Shapes.Type(Shapes.Text("ThingName")) with { PrimaryIdentifier = ["ThingName"] });

        Assert.Empty(type.PhysicalName);
    }
}
