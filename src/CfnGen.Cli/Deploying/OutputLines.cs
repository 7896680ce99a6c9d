using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Cli.Deploying;

/// <summary>The outputs of a stack, a line each.</summary>
internal static class OutputLines
{
    public static void Write(IConsole console, IReadOnlyList<StackOutput> outputs)
    {
        var width = 0;
        foreach (var output in outputs)
        {
            width = Math.Max(width, output.Name.Length);
        }

        foreach (var output in outputs)
        {
            console.Line(Tone.Name, $"  {output.Name.PadRight(width)}", $"  {output.Value}{(output.Export is { } export ? $"  (exported as {export})" : "")}");
        }
    }
}
