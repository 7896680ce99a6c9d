namespace CfnGen.Rules.OperationsRules.Metrics.Known;

/// <summary>What a service publishes as the value of a dimension.</summary>
/// <param name="ResourceType">The type of the resource.</param>
/// <param name="Attribute">The attribute that gives the value; null: <c>Ref</c>.</param>
/// <param name="AlsoRight">Other attributes that give the same.</param>
internal sealed record DimensionValue(string ResourceType, string? Attribute, params string?[] AlsoRight)
{
    /// <summary>For messages: how to write it.</summary>
    public string Written(string resource) => Attribute is null ? $"!Ref {resource}" : $"!GetAtt {resource}.{Attribute}";
}
