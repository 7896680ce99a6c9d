using System.Text;

namespace CfnGen.Codegen.Naming;

/// <summary>Makes C# identifiers of CloudFormation's names and values. None can be a keyword, because all begin with a capital.</summary>
internal static class Identifiers
{
    private const int LongestKeptValue = 2;

    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['*'] = "Star", ['<'] = "Less", ['>'] = "Greater", ['='] = "Equal", ['+'] = "Plus", ['-'] = "Minus", ['!'] = "Not", ['%'] = "Percent",
    };

    /// <summary>A property's or attribute's name without what C# does not take: <c>Endpoint.Address</c> becomes <c>EndpointAddress</c>.</summary>
    public static string OfName(string name)
    {
        var result = new StringBuilder(name.Length);
        var starts = true;
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                result.Append(starts ? char.ToUpperInvariant(letter) : letter);
            }

            starts = !char.IsAsciiLetterOrDigit(letter);
        }

        return BeginWithLetter(result.ToString());
    }

    /// <summary>
    /// An enumeration's value as a name: <c>NEW_IMAGE</c> becomes <c>NewImage</c>, <c>aws:kms</c> <c>AwsKms</c>, <c>1.2</c> <c>Value1_2</c>,
    /// <c>&gt;=</c> <c>GreaterEqual</c>.
    /// </summary>
    public static string OfValue(string value)
    {
        if (value.Length == 0)
        {
            return "Empty";
        }

        var result = new StringBuilder(value.Length);
        for (var start = 0; start < value.Length; start++)
        {
            var end = start;
            while (end < value.Length && char.IsAsciiLetterOrDigit(value[end]))
            {
                end++;
            }

            if (end > start)
            {
                AppendWord(result, value[start..end], value.Length <= LongestKeptValue);
                start = end;
            }
        }

        if (result.Length == 0)
        {
            result.AppendJoin("", value.Select(letter => Symbols.GetValueOrDefault(letter, "")));
        }

        if (value[0] == '-' && result.Length > 0 && char.IsAsciiDigit(result[0]))
        {
            result.Insert(0, "Minus");
        }

        return BeginWithLetter(result.ToString());
    }

    private static void AppendWord(StringBuilder result, string word, bool keep)
    {
        if (result.Length > 0 && char.IsAsciiDigit(result[^1]) && char.IsAsciiDigit(word[0]))
        {
            result.Append('_');
        }

        var shouts = !word.Any(char.IsAsciiLetterLower);
        result.Append(char.ToUpperInvariant(word[0])).Append(shouts && !keep ? word[1..].ToLowerInvariant() : word[1..]);
    }

    private static string BeginWithLetter(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]) ? name : "Value" + name;
}
