namespace CfnGen.Catalogue;

/// <summary>A property type nested in one resource type; its name is unique only there.</summary>
public sealed record Definition : TypeShape;
