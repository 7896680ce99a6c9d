using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Without a description, and with a number that cultures write in different ways.</summary>
public sealed class CounterStack : Stack
{
    public GenericResource Count => Resource(() => new GenericResource("AWS::SSM::Parameter")
    {
        Extra = new() { ["Type"] = (CfnString)"String", ["Value"] = (CfnNumber)(-12345.5) },
    });
}
