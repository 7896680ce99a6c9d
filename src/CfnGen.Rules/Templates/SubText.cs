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
    public static bool IsName(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '.' or ':'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
