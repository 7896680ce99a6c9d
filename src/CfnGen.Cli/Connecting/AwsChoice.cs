using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Connecting;

/// <summary>As whom and where the user wants to speak to AWS; null leaves it to environment and profile.</summary>
/// <param name="EndpointUrl">The address of every service, for tests and private endpoints.</param>
internal sealed record AwsChoice(string? Profile, string? Region, string? EndpointUrl)
{
    /// <summary>How long calls may take and fail; the other waits of it are a command's own.</summary>
    public Patience Patience { get; init; } = Patience.Default;
}
