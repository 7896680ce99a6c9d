namespace CfnGen.Catalogue.Tests;

public sealed class ResourceCatalogueTests
{
    [Fact]
    public void Holds_all_services()
    {
        var services = ResourceCatalogue.ServiceNames;

        Assert.Equal(311, services.Count);
    }

    [Fact]
    public void Holds_all_types_also_of_services_whose_names_look_like_cultures()
    {
        var types = ResourceCatalogue.TypeNames;

        Assert.Equal(1828, types.Count);
    }

    [Fact]
    public void Holds_all_properties_and_attributes()
    {
        var types = ResourceCatalogue.ServiceNames.SelectMany(ResourceCatalogue.TypesOf).ToArray();

        Assert.Equal(
            (42_658, 5_441),
            (types.Sum(type => type.Properties.Count + type.Definitions.Sum(definition => definition.Properties.Count)),
                types.Sum(type => type.Attributes.Count)));
    }

    [Fact]
    public void Every_name_leads_to_its_type()
    {
        var names = ResourceCatalogue.TypeNames;

        var found = names.Select(name => ResourceCatalogue.Find(name)?.Name);

        Assert.Equal(names, found);
    }

    [Theory]
    [InlineData("AWS::EC2::VP")]
    [InlineData("AWS::EC2::VPCs")]
    [InlineData("aws::ec2::vpc")]
    [InlineData("AWS::Nothing::Here")]
    [InlineData("Custom::Thing")]
    [InlineData("AWS::EC2")]
    [InlineData("AWS::EC2::")]
    [InlineData("")]
    public void An_unknown_name_leads_to_nothing(string name)
    {
        var type = ResourceCatalogue.Find(name);

        Assert.Null(type);
    }

    [Fact]
    public void Names_of_types_are_in_ordinal_order_and_differ()
    {
        var names = ResourceCatalogue.TypeNames;

        Assert.Equal(names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void The_types_of_a_service_are_those_of_its_name()
    {
        var names = ResourceCatalogue.TypesOf("Alexa::ASK").Select(type => type.Name);

        Assert.Equal(["Alexa::ASK::Skill"], names);
    }

    [Fact]
    public void An_unknown_service_has_no_types()
    {
        var types = ResourceCatalogue.TypesOf("AWS::Nothing");

        Assert.Empty(types);
    }

    [Fact]
    public void Parts_of_a_name_are_told_apart()
    {
        var type = ResourceCatalogue.Find("AWS::ElasticLoadBalancingV2::TargetGroup")!;

        Assert.Equal(
            ("AWS::ElasticLoadBalancingV2", "ElasticLoadBalancingV2", "TargetGroup"), (type.Service, type.ServiceName, type.ShortName));
    }
}
