using System.Globalization;
using System.Text;

namespace CfnGen.Stacks.Parts.Json;

/// <summary>How JSON spells a text: between quotes, with backslashes before what would end or break it.</summary>
internal static class JsonSpelling
{
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
        {
            quoted = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append(@"\n"),
                '\t' => quoted.Append(@"\t"),
                < ' ' => quoted.Append(@"\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
