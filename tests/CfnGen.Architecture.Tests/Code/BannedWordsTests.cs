using System.Text.RegularExpressions;
using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.Code;

public sealed partial class BannedWordsTests
{
    private static readonly string[] Endings =
        [".cs", ".md", ".csproj", ".props", ".targets", ".yml", ".yaml", ".json", ".txt", ".editorconfig"];

    [Fact]
    public void Nothing_unfinished_is_committed()
    {
        var unfinished = RepositoryFiles.Paths()
            .Where(path => Endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) && !IsCatalogueData(path))
            .SelectMany(path => Words(RepositoryFiles.Read(path)).Select(word => $"{path}: {word}"));

        Findings.AssertNone(unfinished);
    }

    [Theory]
    [InlineData("throw new Not" + "ImplementedException();")]
    [InlineData("// TO" + "DO: later")]
    [InlineData("# FIX" + "ME")]
    [InlineData("#pragma warning dis" + "able CA1000")]
    [InlineData("[Suppress" + "Message(\"Design\", \"CA1000\")]")]
    [InlineData("<No" + "Warn>CA1000</No" + "Warn>")]
    [InlineData("catch (Exception) " + "{ }")]
    public void An_unfinished_line_is_noticed(string line)
    {
        Assert.NotEmpty(Words(line));
    }

    [Theory]
    [InlineData("AWS::SSM::Parameter")]
    [InlineData("todos")]
    [InlineData("[Suppress" + "Message(\"Design\", \"CA1000\", Justification = \"Reads like the others.\")]")]
    public void Other_words_are_not(string line)
    {
        Assert.Empty(Words(line));
    }

    /// <summary>Facts of AWS: their words are not ours.</summary>
    private static bool IsCatalogueData(string path) =>
        path.StartsWith("src/CfnGen.Catalogue/Data/", StringComparison.Ordinal)
        || path.StartsWith("data/", StringComparison.Ordinal)
        || path.EndsWith(".g.cs", StringComparison.Ordinal);

    private static IEnumerable<string> Words(string text) => Unfinished().Matches(text).Select(match => match.Value);

    // A suppression needs a reason, in .editorconfig or in its attribute; an empty catch hides what happened. A character class in each word
    // keeps this file from finding itself.
    [GeneratedRegex("""\bNotI[m]plementedException\b|\bTO[D]O\b|\bFI[X]ME\b|\bHA[C]K\b|\bXX[X]\b|#pragma warning d[i]sable|\bSuppress[M]essage\((?![^)]*Justification)|<No[W]arn>|\bcatch( \(\w+\))?\s*\{\s*\}""")]
    private static partial Regex Unfinished();
}
