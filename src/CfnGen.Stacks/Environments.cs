using CfnGen.Model;

namespace CfnGen.Stacks;

/// <summary>Where the stacks run.</summary>
public static class Environments
{
    public static DeploymentEnvironment Staging { get; } = new()
    {
        Name = "staging",
        Region = "eu-west-1",
        Tags = [new("environment", "staging")],
    };

    public static DeploymentEnvironment Production { get; } = new()
    {
        Name = "production",
        Region = "eu-west-1",
        NeedsApproval = true,
        Tags = [new("environment", "production")],
    };

    /// <summary>Where the pipeline runs that deploys to the others.</summary>
    public static DeploymentEnvironment Tools { get; } = new()
    {
        Name = "tools",
        Region = "eu-west-1",
        Tags = [new("environment", "tools")],
    };
}
