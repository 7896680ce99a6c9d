using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>A small stack whose one value a test chooses.</summary>
public sealed class GreetingStack(string text = "Hello") : Stack
{
    public override string Description => "Greets";

    public GenericResource Greeting => Resource(() => new GenericResource("AWS::SSM::Parameter")
    {
        Extra = new()
        {
            ["Name"] = (CfnString)"/greeting",
            ["Type"] = (CfnString)"String",
            ["Value"] = (CfnString)text,
        },
    });
}
