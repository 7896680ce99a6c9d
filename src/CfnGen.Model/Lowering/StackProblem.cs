namespace CfnGen.Model;

/// <summary>One thing that is wrong with a stack: the member, and what to do.</summary>
public sealed record StackProblem(string Member, string Message)
{
    public override string ToString() => $"{Member}: {Message}";
}
