using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Cannot become a template.</summary>
public sealed class BrokenStack : Stack
{
    public override string Description => new('x', 1025);
}
