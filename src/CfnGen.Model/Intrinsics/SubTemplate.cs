using System.Buffers;

namespace CfnGen.Model;

/// <summary>Looks at the references of a raw <c>Fn::Sub</c> text.</summary>
internal static class SubTemplate
{
    private static readonly SearchValues<char> NoName = SearchValues.Create(" \t\r\n${");

    public static void Check(string template, CfnMap<CfnString>? variables)
    {
        var names = Names(template).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, _) in variables ?? new())
        {
            if (!names.Contains(name))
            {
                throw new FormatException($"The variable '{name}' stands nowhere in the text: write ${{{name}}} there, or leave it out.");
            }
        }
    }

    private static IEnumerable<string> Names(string template)
    {
        for (var at = Open(template, 0); at >= 0; at = Open(template, at + 2))
        {
            var end = template.IndexOf('}', at);
            var name = end < 0 ? "" : template[(at + 2)..end];
            if (name.Length == 0 || (name[0] != '!' && name.AsSpan().ContainsAny(NoName)))
            {
                throw new FormatException($"The reference at position {at + 1} has no name or no end: write ${{Name}}, or ${{!Name}} for text.");
            }

            yield return name;
        }
    }

    private static int Open(string template, int from) => template.IndexOf("${", from, StringComparison.Ordinal);
}
