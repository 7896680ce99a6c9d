using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.TestCode;

public sealed class SnapshotTests
{
    [Fact]
    public void Every_project_that_has_snapshots_looks_for_orphans()
    {
        var careful = RepositoryFiles.Tests
            .Where(file => file.Text.Contains("SnapshotOrphans.In(", StringComparison.Ordinal))
            .Select(file => file.Project)
            .ToHashSet(StringComparer.Ordinal);

        var careless = Snapshots().Select(path => string.Join('/', path.Split('/').Take(2))).Distinct().Where(project => !careful.Contains(project));

        Findings.AssertNone(careless);
    }

    [Fact]
    public void Every_snapshot_lies_in_a_test_project()
    {
        Assert.All(Snapshots(), path => Assert.StartsWith("tests/", path, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Snapshots() =>
        RepositoryFiles.Paths().Where(path => path.Contains(".verified.", StringComparison.Ordinal));
}
