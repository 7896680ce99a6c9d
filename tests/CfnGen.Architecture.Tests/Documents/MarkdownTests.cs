using CfnGen.Architecture.Tests.Sources;
using CfnGen.Rules;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Architecture.Tests.Documents;

public sealed class MarkdownTests
{
    private static readonly string[] Pages = ["README.md", "CONTRIBUTING.md", "docs/tour.md"];

    [Fact]
    public void The_pages_a_newcomer_needs_exist()
    {
        Assert.Subset(MarkdownFile.All.Select(page => page.Path).ToHashSet(StringComparer.Ordinal), Pages.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_link_into_the_repository_leads_somewhere()
    {
        var dead = MarkdownFile.All.SelectMany(page => page.LocalLinks.Where(target => !Exists(target)).Select(target => $"{page.Path}: {target}"));

        Findings.AssertNone(dead);
    }

    [Fact]
    public void Every_csharp_snippet_is_compiled_somewhere()
    {
        var sources = RepositoryFiles.HandWritten.Select(file => file.Text).ToList();

        var loose = MarkdownFile.All.SelectMany(page => page.Snippets).Where(snippet => snippet.Language is "csharp" or "cs" or "c" && !sources.Any(snippet.IsIn));

        Findings.AssertNone(loose);
    }

    [Fact]
    public void Every_yaml_snippet_is_generated_or_used()
    {
        // The examples of rules, which their tests check, come first: nearly all snippets are theirs, and some are put together from parts.
        var files = RuleCatalogue.Rules.SelectMany(rule => new[] { rule.Wrong ?? "", rule.Right ?? "" })
            .Concat(RepositoryFiles.Paths().Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)).Select(RepositoryFiles.Read))
            .Concat(RepositoryFiles.HandWritten.Select(file => file.Text))
            .ToList();

        var loose = MarkdownFile.All.SelectMany(page => page.Snippets).Where(snippet => snippet.Language is "yaml" or "yml" && !files.Any(snippet.IsIn));

        Findings.AssertNone(loose);
    }

    [Theory]
    [InlineData("See [the tour](../docs/tour.md#house).", "docs/tour.md")]
    [InlineData("See [the root](/README.md \"start\").", "README.md")]
    [InlineData("See [a page](https://example.org/x.md) and [a heading](#here).", "")]
    public void Links_are_resolved_from_their_page(string text, string expected)
    {
        var page = new MarkdownFile("data/notes.md", text);

        Assert.Equal(expected, string.Join(' ', page.LocalLinks));
    }

    [Theory]
    [InlineData("var a = 1;\n", true)]
    [InlineData("if (a)\n{\n    b();\n}\n", true)]
    [InlineData("if (a)\n// …\n}\n", true)]
    [InlineData("if (a)\n{\nb();\n}\n", false)]
    [InlineData("var a = 2;\n", false)]
    [InlineData("b();\n…\nvar a = 1;\n", false)]
    public void A_snippet_is_found_wherever_it_is_indented(string code, bool expected)
    {
        const string source = "class C\n{\n    void M()\n    {\n        var a = 1;\n\n        if (a)\n        {\n            b();\n        }\n    }\n}\n";

        Assert.Equal(expected, new Snippet("README.md", "csharp", code).IsIn(source));
    }

    [Fact]
    public void Snippets_know_their_language()
    {
        var page = new MarkdownFile("README.md", "Text\n```csharp\nvar a = 1;\n```\nmore\n```console\n$ ls\n```\n");

        Assert.Equal(["csharp: var a = 1;\n", "console: $ ls\n"], page.Snippets.Select(snippet => $"{snippet.Language}: {snippet.Code}"));
    }

    private static bool Exists(string path) =>
        File.Exists(RepositoryRoot.Combine(path)) || Directory.Exists(RepositoryRoot.Combine(path));
}
