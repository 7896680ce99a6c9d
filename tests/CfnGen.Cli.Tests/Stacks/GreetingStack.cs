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
            ["Name"] = new CfnString("/greeting"),
            ["Type"] = new CfnString("String"),
            ["Value"] = new CfnString(text),
        },
    });
}
