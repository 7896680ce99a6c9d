using System.Globalization;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>The logical id of a launch template. It is a new one, because CloudFormation refuses another type under an old one.</summary>
internal static class NewId
{
    private const string Word = "LaunchTemplate";

    private static readonly string[] OldWords = ["LaunchConfiguration", "LaunchConfig", "LaunchConf"];

    public static string For(string old, CheckedTemplate template, ICollection<string> taken)
    {
        var wanted = Wanted(old);
        var id = wanted;
        for (var number = 2; IsTaken(id, template) || taken.Contains(id); number++)
        {
            id = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }

    private static string Wanted(string old)
    {
        foreach (var word in OldWords)
        {
            var at = old.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return old[..at] + Word + old[(at + word.Length)..];
            }
        }

        return old + Word;
    }

    private static bool IsTaken(string id, CheckedTemplate template) =>
        template.Resources.Find(id) is not null || template.Parameters.Find(id) is not null;
}
