namespace CfnGen.Deployment.Stacks;

/// <param name="Export">The name under which other stacks import it; null when it is not exported.</param>
public sealed record StackOutput(string Name, string Value, string? Export)
{
    internal static StackOutput Of(Output answer) => new(answer.OutputKey ?? "", answer.OutputValue ?? "", answer.ExportName);
}
