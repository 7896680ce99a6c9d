namespace CfnGen.Rules.Templates;

/// <summary>The text of an <c>Fn::Sub</c>.</summary>
internal static class SubText
{
    /// <summary>The names between <c>${</c> and <c>}</c>, in their order; <c>${!Name}</c> is text and left out.</summary>
    public static IReadOnlyList<string> Variables(string text)
    {
        List<string>? names = null;
        for (var open = text.IndexOf("${", StringComparison.Ordinal); open >= 0; open = text.IndexOf("${", open + 2, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            if (text[open + 2] != '!')
            {
                (names ??= []).Add(text[(open + 2)..close].Trim());
            }
        }

        return names is null ? [] : names;
    }

    /// <summary>Whether CloudFormation takes this between the braces.</summary>
    public static bool IsName(string name) => name.Length > 0 && NameAt(name, 0).Length == name.Length;

    /// <summary>The name that begins here, up to what stands in none; empty when there is none.</summary>
    public static string NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.' or ':'))
        {
            end++;
        }

        return text[start..end];
    }
}
