namespace CfnGen.Deployment.Tests.Faults;

/// <summary>Tests that measure or change what the whole process has: its memory, or how wrong the SDK takes the clock at an address to be. They run after all others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
