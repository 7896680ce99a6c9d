using CfnGen.Rules.OperationsRules.Scripts;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>Whether a script ends at the first command that fails.</summary>
internal static class ErrorExit
{
    public static bool IsOn(string script)
    {
        var firstLine = script.Split('\n', 2)[0];
        var isOn = firstLine.StartsWith("#!", StringComparison.Ordinal) && HasOption(firstLine.Split(' '));
        foreach (var command in ShellReader.Read(script))
        {
            if (command.Words[0] == "set")
            {
                isOn = (isOn || HasOption(command.Words) || command.Words.Contains("errexit")) && !command.Words.Contains("+e");
            }
        }

        return isOn;
    }

    // -e, -ex, -euo: an option of one letter among others.
    private static bool HasOption(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length > 1 && word[0] == '-' && word[1] != '-' && word.Contains('e', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
