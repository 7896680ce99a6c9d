namespace CfnGen.CloudFormationStandIn.ChangeSets;

/// <summary>One property or attribute of a resource that changes.</summary>
/// <param name="Attribute">Properties, Metadata, Tags and so on.</param>
/// <param name="Name">The property; null for the other attributes.</param>
/// <param name="RequiresRecreation">Never, Conditionally or Always; null for the other attributes.</param>
/// <param name="IsDynamic">The value is known only when the change set is executed.</param>
/// <param name="Source">DirectModification, ParameterReference, ResourceReference or ResourceAttribute.</param>
/// <param name="CausingEntity">The parameter or resource behind it; null where the template itself changed.</param>
/// <param name="Before">The value as JSON or text; null: none.</param>
/// <param name="After">The same of the new one.</param>
internal sealed record ChangeDetail(
    string Attribute,
    string? Name,
    string? RequiresRecreation,
    bool IsDynamic,
    string Source,
    string? CausingEntity,
    string? Before,
    string? After);
