namespace CfnGen.Deployment.Tests.Faults;

/// <summary>Tests that measure or change what the whole process has: its memory, or the SDK's clock.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
