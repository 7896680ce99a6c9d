using CfnGen.Catalogue;

namespace CfnGen.Refresh.Tests;

/// <summary>Small resource types to try a stage of the refresh on.</summary>
internal static class Shapes
{
    public static Property Text(string name) => new() { Name = name, Type = ScalarType.String };

    public static Property Of(string name, PropertyType type) => new() { Name = name, Type = type };

    public static ResourceType Type(params Property[] properties) =>
        new() { Name = "AWS::Test::Thing", Properties = PropertySet.Of(properties) };

    public static Definition Definition(string name, params Property[] properties) =>
        new() { Name = name, Properties = PropertySet.Of(properties) };
}
