using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Templates.Parameters;

/// <summary>A parameter as a request gives it: a value, or the word to keep the one before.</summary>
internal sealed record RequestedParameter(string Key, string? Value, bool UsePrevious)
{
    public static IReadOnlyList<RequestedParameter> In(QueryRequest request) =>
    [
        .. request.Structures("Parameters").Select(parameter =>
            new RequestedParameter(parameter.Required("ParameterKey"), parameter["ParameterValue"], parameter.Flag("UsePreviousValue"))),
    ];
}
