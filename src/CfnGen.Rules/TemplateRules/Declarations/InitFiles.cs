using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>What cfn-init writes: the grammar of its files.</summary>
internal static class InitFiles
{
    private static readonly string[] Keys = ["content", "source", "encoding", "group", "owner", "mode", "authentication", "context"];

    /// <summary>What is wrong, with the keys where it is.</summary>
    public static IEnumerable<(Place Place, string Message)> Mistakes(Place files)
    {
        foreach (var file in files.Entries)
        {
            foreach (var key in file.Entries)
            {
                if (Array.IndexOf(Keys, key.Name) < 0 && !key.Name.StartsWith("Fn::", StringComparison.Ordinal))
                {
                    yield return (key, InitGrammar.Unknown(key.Name, "A file", Keys));
                }
            }

            if (file["content"] is not null && file["source"] is { Node: ScalarNode } source)
            {
                yield return (source, $"'{file.Name}' has 'content' already: remove one of 'content' and 'source'.");
            }

            if (file["mode"] is { Text: { } mode } place && !IsOctal(mode))
            {
                yield return (place, $"'mode' takes octal digits, such as '000644', and not '{mode}'.");
            }
        }
    }

    private static bool IsOctal(string text)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '7')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
