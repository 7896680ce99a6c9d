namespace CfnGen.Catalogue;

/// <summary>A property's value names a resource of type <paramref name="TypeName"/> by its <paramref name="Member"/>.</summary>
/// <param name="TypeName">For example <c>AWS::EC2::SecurityGroup</c>.</param>
/// <param name="Member">The property or attribute there: <c>GroupId</c>.</param>
public sealed record Relationship(string TypeName, string Member);
