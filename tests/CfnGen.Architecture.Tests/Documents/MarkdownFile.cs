using System.Text.RegularExpressions;
using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.Documents;

/// <summary>One page of documentation: its links to other files and its code.</summary>
internal sealed partial record MarkdownFile(string Path, string Text)
{
    public static IEnumerable<MarkdownFile> All =>
        RepositoryFiles.Paths()
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
            .Select(path => new MarkdownFile(path, RepositoryFiles.Read(path)));

    /// <summary>The targets of its links into the repository, as paths from the root.</summary>
    public IEnumerable<string> LocalLinks =>
        Link().Matches(Fence().Replace(Text, ""))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && target[0] != '#' && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(target => Resolve(Uri.UnescapeDataString(target.Split('#')[0])));

    public IEnumerable<Snippet> Snippets =>
        Fence().Matches(Text).Select(match => new Snippet(Path, match.Groups["language"].Value, match.Groups["code"].Value));

    private string Resolve(string target)
    {
        var folder = System.IO.Path.GetDirectoryName(Path) ?? "";
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine("/", target.StartsWith('/') ? "" : folder, target.TrimStart('/')), "/");
        return System.IO.Path.GetRelativePath("/", full).Replace('\\', '/');
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^ *```(?<language>[a-z]*)[^\n]*\n(?<code>.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
