namespace CfnGen.Catalogue;

/// <summary>Something that has properties: a resource type or one of its nested property types.</summary>
public abstract record TypeShape
{
    /// <summary><c>AWS::EC2::VPC</c> for a resource type, <c>BlockDeviceMapping</c> for a definition.</summary>
    public required string Name { get; init; }

    public PropertySet Properties { get; init; } = PropertySet.Empty;

    /// <summary>Which properties exclude or need one another.</summary>
    public IReadOnlyList<PropertyGroup> Groups { get; init; } = [];
}
