using System.Text;

namespace CfnGen.Cli.Terminal;

/// <summary>Words in a text, as far as they stand alone: <c>1</c> in "PIN 1 is too short", not in "eu-west-1" or "10 minutes".</summary>
internal static class WholeWord
{
    public static string Replace(string text, string word, string by)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var replaced = new StringBuilder(text.Length);
        var copied = 0;
        while (at >= 0)
        {
            var stands = StandsAlone(text, at, word.Length);
            if (stands)
            {
                replaced.Append(text, copied, at - copied).Append(by);
                copied = at + word.Length;
            }

            at = text.IndexOf(word, stands ? copied : at + 1, StringComparison.Ordinal);
        }

        return replaced.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool StandsAlone(string text, int start, int length)
    {
        var end = start + length;
        return (start == 0 || !AreOne(text[start - 1], text[start])) && (end == text.Length || !AreOne(text[end - 1], text[end]));
    }

    private static bool AreOne(char one, char next) => IsOfWord(one) && IsOfWord(next);

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';
}
