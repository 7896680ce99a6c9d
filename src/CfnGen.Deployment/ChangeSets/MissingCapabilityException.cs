using CfnGen.Model;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>The template makes something that has to be acknowledged.</summary>
/// <param name="stack">The stack's name.</param>
/// <param name="answer">CloudFormation's words, which name the capability in brackets.</param>
public sealed class MissingCapabilityException(string stack, string answer, Exception cause)
    : CfnGenException($"Stack {stack} needs an acknowledgement: its template makes IAM resources, or uses macros. Give --capability {Named(answer)}.", cause)
{
    public string Stack { get; } = stack;

    public string Capability { get; } = Named(answer);

    private static string Named(string answer)
    {
        var start = answer.IndexOf('[', StringComparison.Ordinal) + 1;
        var end = answer.IndexOf(']', start);
        return start > 0 && end > start ? answer[start..end].Replace(", ", " --capability ", StringComparison.Ordinal) : "CAPABILITY_NAMED_IAM";
    }
}
