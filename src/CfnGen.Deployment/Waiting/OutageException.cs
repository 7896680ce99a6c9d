using CfnGen.Model;

namespace CfnGen.Deployment.Waiting;

/// <summary>AWS was out of reach for longer than we wait. Whatever it was told before goes on without us.</summary>
public sealed class OutageException(string purpose, TimeSpan waited, Exception last)
    : CfnGenException($"Could not {purpose} for {Spans.Text(waited)}: {CallFailures.Describe(last)}. What AWS was told before goes on there; see with 'cfngen status'.", last)
{
    public string Purpose { get; } = purpose;

    public TimeSpan Waited { get; } = waited;
}
