using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Bears the name that a test gives it, and has a description of the length that it asks for.</summary>
public sealed class NamedStack(string name, int resources = 0) : Stack
{
    private const int ValueLength = 4000;

    public override string Name => name;

    public IReadOnlyList<GenericResource> All => [.. Enumerable.Range(1, resources).Select(number => Resource(
        () => new GenericResource("AWS::SSM::Parameter") { Extra = new() { ["Type"] = (CfnString)"String", ["Value"] = (CfnString)new string('x', ValueLength) } },
        id: FormattableString.Invariant($"Parameter{number}")))];
}
