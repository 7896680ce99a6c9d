using CfnGen.TestKit.Snapshots;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.TestKit.Tests.Snapshots;

public sealed class SnapshotOrphansTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void This_project_has_none()
    {
        var orphans = SnapshotOrphans.In(typeof(SnapshotOrphansTests).Assembly, RepositoryRoot.Combine("tests/CfnGen.TestKit.Tests"));

        Assert.Empty(orphans);
    }

    [Fact]
    public void Reports_a_snapshot_whose_class_or_method_is_gone()
    {
        folder.Write("Deep/GoneTests.Says_hello.verified.txt", "");
        folder.Write("SnapshotOrphansTests.Gone.verified.txt", "");

        var orphans = SnapshotOrphans.In(typeof(SnapshotOrphansTests).Assembly, folder.Path);

        Assert.Equal(["Deep/GoneTests.Says_hello.verified.txt", "SnapshotOrphansTests.Gone.verified.txt"], orphans);
    }

    [Theory]
    [InlineData("SnapshotOrphansTests.This_project_has_none.verified.txt")]
    [InlineData("SnapshotOrphansTests.Knows_the_owner_of.verified.yaml")]
    [InlineData("SnapshotOrphansTests.Knows_the_owner_of_web-app.verified.yaml")]
    [InlineData("bin/GoneTests.Says_hello.verified.txt")]
    public void Knows_the_owner_of(string file)
    {
        folder.Write(file, "");

        var orphans = SnapshotOrphans.In(typeof(SnapshotOrphansTests).Assembly, folder.Path);

        Assert.Empty(orphans);
    }

    [Theory]
    [InlineData("SnapshotOrphansTests.This_project_has_none_today.verified.txt", "a fact has one snapshot only")]
    [InlineData("SnapshotOrphansTests.Dispose.verified.txt", "not a test")]
    [InlineData("SnapshotOrphansTests.verified.txt", "names no method")]
    public void Reports(string file, string reason)
    {
        folder.Write(file, reason);

        var orphans = SnapshotOrphans.In(typeof(SnapshotOrphansTests).Assembly, folder.Path);

        Assert.Equal([file], orphans);
    }
}
