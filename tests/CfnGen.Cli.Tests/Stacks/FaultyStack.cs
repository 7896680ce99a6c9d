using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Has a bug of its author.</summary>
public sealed class FaultyStack : Stack
{
    public override string Description => throw new NotSupportedException("A bug in a stack.");
}
