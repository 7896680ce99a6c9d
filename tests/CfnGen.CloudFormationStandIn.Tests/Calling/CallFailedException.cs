namespace CfnGen.CloudFormationStandIn.Tests.Calling;

/// <summary>The stand-in refused a call.</summary>
internal sealed class CallFailedException(int status, string code, string message) : Exception($"{code}: {message}")
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>As the service words it.</summary>
    public string Words { get; } = message;
}
