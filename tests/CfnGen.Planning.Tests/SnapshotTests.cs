using CfnGen.TestKit.Snapshots;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Planning.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        Assert.Empty(SnapshotOrphans.In(typeof(SnapshotTests).Assembly, RepositoryRoot.Combine("tests/CfnGen.Planning.Tests")));
    }
}
