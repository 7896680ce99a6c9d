namespace CfnGen.Model;

/// <summary>A stack cannot become a template; all that was found is listed.</summary>
public sealed class InvalidStackException(IReadOnlyList<StackProblem> problems, Exception? inner = null) : CfnGenException(string.Join('\n', problems), inner)
{
    public IReadOnlyList<StackProblem> Problems { get; } = problems;
}
