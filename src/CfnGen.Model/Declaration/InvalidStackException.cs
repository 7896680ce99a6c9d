namespace CfnGen.Model;

/// <summary>A stack cannot become a template; all that was found is listed.</summary>
public sealed class InvalidStackException(IReadOnlyList<StackProblem> problems) : CfnGenException(string.Join('\n', problems))
{
    public IReadOnlyList<StackProblem> Problems { get; } = problems;
}
