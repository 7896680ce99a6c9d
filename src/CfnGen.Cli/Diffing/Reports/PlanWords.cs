using System.Text;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>How machines read the words of a plan: <c>data-loss</c>, <c>instances-roll</c>.</summary>
internal static class PlanWords
{
    public static string Of(Enum value)
    {
        var name = value.ToString();
        var word = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
