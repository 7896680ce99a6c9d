using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scripts;

/// <summary>A call of one of CloudFormation's helper scripts.</summary>
/// <param name="Tool">Which one: <c>cfn-init</c>.</param>
/// <param name="Words">The words that follow its name.</param>
/// <param name="Place">What wrote it.</param>
/// <param name="Line">The number of its line in the script, from one.</param>
internal sealed record HelperCall(string Tool, IReadOnlyList<string> Words, Place Place, int Line)
{
    public const string Init = "cfn-init";
    public const string Signal = "cfn-signal";

    private static readonly string[] Tools = [Init, Signal, "cfn-get-metadata"];

    /// <summary>The logical id that it asks for, or signals to.</summary>
    public string? Resource => Tool == Signal ? Option("--resource") : Option("--resource", "-r");

    public string? Stack => Tool == Signal ? Option("--stack") : Option("--stack", "-s");

    public string? Region => Option("--region");

    public string? ExitCode => Option("-e", "--exit-code");

    public string? ConfigSets => Option("-c", "--configsets");

    /// <summary>Whether it asks somebody else than CloudFormation in a region.</summary>
    public bool HasUrl => Option("--url", "-u") is not null;

    /// <summary>Whether it is about the stack that the script belongs to, as far as the template tells.</summary>
    public bool AsksOwnStack => Stack == ScriptText.Mark("AWS::StackName") || Stack == ScriptText.Mark("AWS::StackId");

    /// <summary>Whether every option is written out, and none comes from a variable of the shell.</summary>
    public bool ShowsEveryOption
    {
        get
        {
            for (var index = 0; index < Words.Count; index++)
            {
                var followsOption = index > 0 && Words[index - 1].StartsWith('-');
                if (!followsOption && !Words[index].StartsWith('-') && !ScriptText.IsLiteral(Words[index]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The calls in a script, also those in the texts that it hands to <c>trap</c>, <c>bash -c</c> and their like.</summary>
    public static IReadOnlyList<HelperCall> In(ScriptText script)
    {
        var calls = new List<HelperCall>();
        if (script.Text.Contains("cfn-", StringComparison.Ordinal))
        {
            foreach (var command in ShellReader.Read(script.Text))
            {
                Collect(command, script.PlaceAt(command.Position), command.Line, calls);
            }
        }

        return calls;
    }

    /// <summary>The call that a command is; null when it is something else, or only mentions a helper script.</summary>
    public static HelperCall? Of(ShellCommand command, Place place, int line)
    {
        var index = IndexOfTool(command);
        if (index < 0)
        {
            return null;
        }

        var rest = new List<string>();
        for (var next = index + 1; next < command.Words.Count; next++)
        {
            rest.Add(command.Words[next]);
        }

        return new(ToolOf(command.Words[index])!, rest, place, line);
    }

    /// <summary>Which helper script a command calls; null when it calls none.</summary>
    public static string? ToolIn(ShellCommand command) => IndexOfTool(command) is >= 0 and var index ? ToolOf(command.Words[index]) : null;

    // Without one of these options it is not called, but installed, copied or looked for.
    private static int IndexOfTool(ShellCommand command)
    {
        var tool = -1;
        for (var index = 0; index < command.Words.Count; index++)
        {
            var word = command.Words[index];
            if (tool < 0)
            {
                tool = ToolOf(word) is null ? -1 : index;
            }
            else if (word is "-r" or "-s" || word.StartsWith("--resource", StringComparison.Ordinal) || word.StartsWith("--stack", StringComparison.Ordinal))
            {
                return tool;
            }
        }

        return -1;
    }

    private static void Collect(ShellCommand command, Place place, int line, List<HelperCall> calls)
    {
        if (Of(command, place, line) is { } call)
        {
            calls.Add(call);
            return;
        }

        foreach (var word in command.Words)
        {
            if (word.Contains("cfn-", StringComparison.Ordinal) && (word.Contains(' ', StringComparison.Ordinal) || word.Contains('\n', StringComparison.Ordinal)))
            {
                foreach (var inner in ShellReader.Read(Unwrapped(word)))
                {
                    Collect(inner, place, line, calls);
                }
            }
        }
    }

    // A substitution would come back as the same single word for ever.
    private static string Unwrapped(string word) => word.Replace("$(", " ", StringComparison.Ordinal).Replace(")", " ", StringComparison.Ordinal);

    private static string? ToolOf(string word)
    {
        var name = word[(word.LastIndexOfAny(['/', '\\']) + 1)..];
        foreach (var tool in Tools)
        {
            if (name == tool || name == $"{tool}.exe" || name == $"{tool}.py")
            {
                return tool;
            }
        }

        return null;
    }

    private string? Option(params string[] names)
    {
        for (var index = 0; index < Words.Count; index++)
        {
            foreach (var name in names)
            {
                if (Words[index] == name)
                {
                    return index + 1 < Words.Count ? Words[index + 1] : null;
                }

                if (Words[index].StartsWith($"{name}=", StringComparison.Ordinal))
                {
                    return Words[index][(name.Length + 1)..];
                }
            }
        }

        return null;
    }
}
