using System.Text.RegularExpressions;

namespace CfnGen.Rules.PropertyRules;

/// <summary>Regular expressions as templates and AWS's schemas write them.</summary>
internal static class PatternText
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the pattern says nothing, so that it need not be tried.</summary>
    public static bool TakesAnything(string pattern) => pattern is ".*" or "^.*$" or ".+" or "" or "[\\s\\S]*" or "^[\\s\\S]*$" or "(?s).*";

    /// <summary>Whether the pattern is found in the text; also true when .NET cannot read it, or would search for too long.</summary>
    public static bool Matches(string pattern, string text) => Parse(pattern) is not { } expression || Matches(expression, text);

    /// <summary>The expression; null when .NET cannot read it.</summary>
    public static Regex? Parse(string pattern)
    {
        try
        {
            // Not by Regex.IsMatch, whose cache is compiled anew at every start.
            return new(pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether the expression is found in the text, or would be searched for too long.</summary>
    public static bool Matches(Regex expression, string text)
    {
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    /// <summary>Why .NET cannot read the pattern; null when it can.</summary>
    public static string? Mistake(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (RegexParseException mistake)
        {
            return mistake.Message;
        }
    }
}
