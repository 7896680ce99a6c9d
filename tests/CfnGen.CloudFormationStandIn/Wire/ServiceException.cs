namespace CfnGen.CloudFormationStandIn.Wire;

/// <summary>The service refuses a request.</summary>
internal sealed class ServiceException(string code, string message, int status = 400) : Exception(message)
{
    public string Code { get; } = code;

    public int Status { get; } = status;

    public static ServiceException Validation(string message) => new("ValidationError", message);
}
