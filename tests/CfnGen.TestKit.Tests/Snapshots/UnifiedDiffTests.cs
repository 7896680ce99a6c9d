using CfnGen.TestKit.Snapshots;

namespace CfnGen.TestKit.Tests.Snapshots;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Shows_a_changed_line_with_three_lines_around_it()
    {
        var before = Numbers(1, 9);

        var diff = UnifiedDiff.Between(before, before.Replace("5", "five", StringComparison.Ordinal), "old", "new");

        Assert.Equal("--- old\n+++ new\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8", diff);
    }

    [Fact]
    public void Keeps_changes_far_apart_in_hunks_of_their_own()
    {
        var after = Numbers(2, 20) + "21\n";

        var diff = UnifiedDiff.Between(Numbers(1, 20), after, "old", "new");

        Assert.Equal("--- old\n+++ new\n@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -18,3 +17,4 @@\n 18\n 19\n 20\n+21", diff);
    }

    [Fact]
    public void Joins_changes_that_lie_close_together()
    {
        var before = Numbers(1, 9);
        var after = before.Replace("3", "three", StringComparison.Ordinal).Replace("7", "seven", StringComparison.Ordinal);

        var diff = UnifiedDiff.Between(before, after, "old", "new");

        Assert.Equal(1, diff.Split("@@ -").Length - 1);
    }

    [Fact]
    public void Notices_a_change_of_blanks()
    {
        var diff = UnifiedDiff.Between("a: 1\n", "a:  1\n", "old", "new");

        Assert.Contains("-a: 1\n+a:  1", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void Cuts_what_nobody_would_read()
    {
        var diff = UnifiedDiff.Between("", Numbers(1, 1000), "old", "new");

        Assert.EndsWith("more lines.", diff, StringComparison.Ordinal);
        Assert.Equal(203, diff.Split('\n').Length);
    }

    private static string Numbers(int first, int last) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(number => $"{number}\n"));
}
