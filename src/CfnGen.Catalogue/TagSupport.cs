namespace CfnGen.Catalogue;

/// <summary>How a resource takes tags.</summary>
/// <param name="PropertyName">The property that holds them; mostly <c>Tags</c>.</param>
/// <param name="Variant">Their form.</param>
public sealed record TagSupport(string PropertyName, TagVariant Variant);
