using CfnGen.Deployment.Waiting;
using CfnGen.Model;

namespace CfnGen.Deployment.Watching;

public sealed class WatchTimeoutException(string stack, string status, TimeSpan waited)
    : CfnGenException($"Stack {stack} is still {status} after {Spans.Text(waited)}, and goes on in AWS. Watch it with 'cfngen events {stack} --follow', or wait longer with --timeout.")
{
    public string Stack { get; } = stack;

    public string Status { get; } = status;
}
