using CfnGen.Model;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>How the scrape configuration spells texts: between single quotes, so that a stack called <c>on</c> stays a text.</summary>
internal static class ScrapeYaml
{
    public static CfnString Quoted(CfnString text)
    {
        CfnString escaped = text.IsLiteral ? text.ToString().Replace("'", "''", StringComparison.Ordinal) : text;
        return $"'{escaped}'";
    }

    public static CfnString List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(text => Quoted(text).ToString()))}]";
}
