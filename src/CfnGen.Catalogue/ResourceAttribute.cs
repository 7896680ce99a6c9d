namespace CfnGen.Catalogue;

/// <summary>A value that Fn::GetAtt returns. The name may hold dots: <c>Endpoint.Address</c>.</summary>
public sealed record ResourceAttribute(string Name, PropertyType Type)
{
    public bool Deprecated { get; init; }
}
