using CfnGen.Cli.Templates;

namespace CfnGen.Cli.Tests.Templates;

public sealed class UnifiedDiffTests
{
    private static readonly string TwentyLines = string.Concat(Enumerable.Range(1, 20).Select(number => FormattableString.Invariant($"{number}\n")));

    [Fact]
    public void Shows_three_lines_around_a_change()
    {
        var lines = UnifiedDiff.Lines(TwentyLines, Change("\n10\n", "\nten\n"));

        Assert.Equal(["@@ -7,7 +7,7 @@", " 7", " 8", " 9", "-10", "+ten", " 11", " 12", " 13"], lines);
    }

    [Fact]
    public void Joins_changes_whose_surroundings_touch()
    {
        var lines = UnifiedDiff.Lines(TwentyLines, Change("\n5\n", "\n").Replace("\n11\n", "\n11\neleven\n", StringComparison.Ordinal));

        Assert.Equal(
            ["@@ -2,13 +2,13 @@", " 2", " 3", " 4", "-5", " 6", " 7", " 8", " 9", " 10", " 11", "+eleven", " 12", " 13", " 14"], lines);
    }

    [Fact]
    public void Parts_changes_that_lie_apart()
    {
        var lines = UnifiedDiff.Lines(TwentyLines, Change("\n5\n", "\n").Replace("\n13\n", "\nthirteen\n", StringComparison.Ordinal)).ToList();

        Assert.Equal(["@@ -2,7 +2,6 @@", "@@ -10,7 +9,7 @@"], lines.Where(line => line[0] == '@'));
    }

    [Fact]
    public void Counts_from_the_line_before_an_empty_side()
    {
        var lines = UnifiedDiff.Lines("", "1\n2\n");

        Assert.Equal(["@@ -0,0 +1,2 @@", "+1", "+2"], lines);
    }

    [Fact]
    public void Reaches_the_first_and_the_last_line()
    {
        var lines = UnifiedDiff.Lines("a\nb\nc\n", "A\nb\nC\n");

        Assert.Equal(["@@ -1,3 +1,3 @@", "-a", "+A", " b", "-c", "+C"], lines);
    }

    [Fact]
    public void Is_empty_for_equal_texts() => Assert.Empty(UnifiedDiff.Lines(TwentyLines, TwentyLines));

    private static string Change(string from, string to) => TwentyLines.Replace(from, to, StringComparison.Ordinal);
}
