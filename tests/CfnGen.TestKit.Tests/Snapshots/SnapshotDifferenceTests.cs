using CfnGen.TestKit.Snapshots;

namespace CfnGen.TestKit.Tests.Snapshots;

/// <summary>The difference itself is the command line's, and tested there.</summary>
public sealed class SnapshotDifferenceTests
{
    [Fact]
    public void Names_both_sides_above_what_differs()
    {
        var diff = SnapshotDifference.Between("a: 1\n", "a: 2\n", "old", "new");

        Assert.Equal("--- old\n+++ new\n@@ -1,1 +1,1 @@\n-a: 1\n+a: 2", diff);
    }

    [Fact]
    public void Cuts_what_nobody_would_read()
    {
        var thousand = string.Concat(Enumerable.Range(1, 1000).Select(number => $"{number}\n"));

        var diff = SnapshotDifference.Between("", thousand, "old", "new");

        Assert.EndsWith("more lines.", diff, StringComparison.Ordinal);
        Assert.Equal(203, diff.Split('\n').Length);
    }
}
