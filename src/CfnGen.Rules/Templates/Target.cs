namespace CfnGen.Rules.Templates;

/// <summary>What a value refers to.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Attribute">Its attribute; null for what <c>Ref</c> gives.</param>
internal sealed record Target(CheckedResource Resource, string? Attribute);
