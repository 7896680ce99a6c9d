using CfnGen.Deployment.Waiting;
using CfnGen.Model;

namespace CfnGen.Deployment.Drift;

public sealed class DriftTimeoutException(string stack, TimeSpan waited)
    : CfnGenException($"CloudFormation still looks for drift in stack {stack} after {Spans.Text(waited)}. Run the command again, or wait longer with --timeout.")
{
    public string Stack { get; } = stack;
}
