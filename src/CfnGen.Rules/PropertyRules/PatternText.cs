using System.Text.RegularExpressions;

namespace CfnGen.Rules.PropertyRules;

/// <summary>Regular expressions as templates and AWS's schemas write them.</summary>
internal static class PatternText
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the pattern says nothing, so that it need not be tried.</summary>
    public static bool TakesAnything(string pattern) => pattern is ".*" or "^.*$" or ".+" or "" or "[\\s\\S]*" or "^[\\s\\S]*$" or "(?s).*";

    /// <summary>Whether the pattern is found in the text; also true when .NET cannot read it, or would search for too long.</summary>
    public static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    /// <summary>Why .NET cannot read the pattern; null when it can.</summary>
    public static string? Mistake(string pattern)
    {
        try
        {
            Regex.IsMatch("", pattern, RegexOptions.CultureInvariant, Patience);
            return null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
        catch (RegexParseException mistake)
        {
            return mistake.Message;
        }
    }
}
