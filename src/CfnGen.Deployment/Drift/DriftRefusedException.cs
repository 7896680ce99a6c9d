using CfnGen.Model;

namespace CfnGen.Deployment.Drift;

public sealed class DriftRefusedException(string stack, string reason, Exception cause)
    : CfnGenException($"CloudFormation does not look for drift in stack {stack}: {reason}", cause)
{
    public string Stack { get; } = stack;
}
