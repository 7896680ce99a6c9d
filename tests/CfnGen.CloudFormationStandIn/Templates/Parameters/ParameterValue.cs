using System.Text.Json.Nodes;

namespace CfnGen.CloudFormationStandIn.Templates.Parameters;

/// <summary>A parameter and its value in a stack.</summary>
/// <param name="Declaration">What the template says of it.</param>
/// <param name="Value">As it was given.</param>
/// <param name="Resolved">For the name of a parameter in the store: the value there; null for others.</param>
internal sealed record ParameterValue(ParameterDeclaration Declaration, string Value, string? Resolved)
{
    private const string Hidden = "****";

    public string Key => Declaration.Key;

    /// <summary>As the service tells it to whoever asks.</summary>
    public string Shown => Declaration.NoEcho ? Hidden : Value;

    /// <summary>What Ref gives.</summary>
    public JsonNode AsNode()
    {
        var text = Resolved ?? Value;
        return Declaration.IsList
            ? new JsonArray([.. text.Split(',').Select(part => JsonValue.Create(part.Trim()))])
            : JsonValue.Create(text);
    }
}
