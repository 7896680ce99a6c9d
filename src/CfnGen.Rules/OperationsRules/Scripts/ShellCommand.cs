namespace CfnGen.Rules.OperationsRules.Scripts;

/// <summary>One command of a shell script.</summary>
/// <param name="Words">Its words, without their quotes.</param>
/// <param name="After">What parts it from the command before: <c>&amp;&amp;</c>, <c>||</c>, <c>|</c>, <c>;</c>, or nothing at the beginning of a line.</param>
/// <param name="Position">Where it begins in the script.</param>
/// <param name="Line">The number of its line, from one.</param>
internal sealed record ShellCommand(IReadOnlyList<string> Words, string After, int Position, int Line)
{
    // What stands between them may run several times, or not at all.
    private static readonly string[] ControlWords =
        ["if", "then", "elif", "else", "fi", "for", "while", "until", "do", "done", "case", "esac", "function", "{", "}", "!"];

    /// <summary>Whether it begins or ends a loop, a choice or a function.</summary>
    public bool IsControl => Array.IndexOf(ControlWords, Words[0]) >= 0 || Words[0].EndsWith("()", StringComparison.Ordinal) || (Words.Count > 1 && Words[1] == "()");
}
